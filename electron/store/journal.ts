import { closeSync, openSync, readSync, renameSync, statSync } from 'node:fs'

/** Of SQLite's write-ahead log: the header's length, and what it begins with (the last bit tells the order of bytes). */
const headerLength = 32
const magic = 0x377f0682

/**
 * The state of a library's write-ahead log while nobody has it open. SQLite takes a log with a wrong header for an empty
 * one and writes over it, so that what was in it would be lost without a word.
 */
export function journalOf(file: string): 'none' | 'whole' | 'garbage' {
  const journal = `${file}-wal`
  const size = statSync(journal, { throwIfNoEntry: false })?.size ?? 0
  // Shorter than its header it holds nothing: a power cut in the moment of its making.
  if (size <= headerLength) return 'none'
  return isHeader(readHeader(journal)) ? 'whole' : 'garbage'
}

function readHeader(journal: string): Buffer {
  const header = Buffer.alloc(headerLength)
  const descriptor = openSync(journal, 'r')
  try {
    readSync(descriptor, header, 0, headerLength, 0)
    return header
  } finally {
    closeSync(descriptor)
  }
}

/** Checks the sums of SQLite's file format, section 4.2. */
function isHeader(header: Buffer): boolean {
  const found = header.readUInt32BE(0)
  if ((found & ~1) >>> 0 !== magic) return false
  const read = (at: number): number => ((found & 1) === 1 ? header.readUInt32BE(at) : header.readUInt32LE(at))
  let [first, second] = [0, 0]
  for (let at = 0; at < 24; at += 8) {
    first = (first + read(at) + second) >>> 0
    second = (second + read(at + 4) + first) >>> 0
  }
  return first === header.readUInt32BE(24) && second === header.readUInt32BE(28)
}

/** Takes a log that cannot be read out of SQLite's way; answers its new path. */
export function setJournalAside(file: string, stamp: string): string {
  const kept = `${file}-wal.${stamp}.damaged`
  renameSync(`${file}-wal`, kept)
  return kept
}

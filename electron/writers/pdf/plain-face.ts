/** Offset of a TrueType file's list of tables, and bytes of each entry: tag, checksum, offset, length. */
const firstEntry = 12
const entryLength = 16
/** Where a table of shaping names the offset of its features, and bytes of each of those: tag, offset. */
const featureListAt = 6
const featureLength = 6
/** A tag of the font maker's own, which no program asks for. */
const unknown = 'zzzz'

/** Features that place accents which stand apart from their letter. */
const accentFeatures: readonly string[] = ['mark', 'mkmk']

/**
 * A copy of a TrueType file for texts without accents apart from their letters: the features that place such accents are
 * renamed, so that nobody looks for them in every word, and so is the table by which signs are replaced. Kerning and
 * everything else stays, and the same letters come to stand in the same places.
 */
export function plainFace(file: Uint8Array): Buffer {
  const plain = Buffer.from(file)
  const tables = tablesOf(plain)
  const replacing = tables.get('GSUB')
  if (replacing !== undefined) rename(plain, replacing.entry)
  const placing = tables.get('GPOS')
  if (placing === undefined) return plain
  const list = placing.offset + plain.readUInt16BE(placing.offset + featureListAt)
  const count = plain.readUInt16BE(list)
  for (let index = 0; index < count; index++) {
    const at = list + 2 + index * featureLength
    if (accentFeatures.includes(tagAt(plain, at))) rename(plain, at)
  }
  return plain
}

/** Letters of scripts without shaping; neither accents of their own nor signs of pitch, which are joined. */
const plainText =
  /^(?:(?![\p{M}\u02B0-\u02FF\uA700-\uA71F])[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}])*$/u
/** What nearly every text consists of. */
const usualText = /^[\n\u0020-\u017F\u2010-\u2027\u20AC]*$/

/** Whether a text comes out the same in a plain face. */
export function isPlain(text: string): boolean {
  return usualText.test(text) || plainText.test(text)
}

interface TablePlace {
  readonly entry: number
  readonly offset: number
}

function tablesOf(file: Buffer): ReadonlyMap<string, TablePlace> {
  const count = file.readUInt16BE(4)
  const places = Array.from({ length: count }, (_, index) => {
    const entry = firstEntry + index * entryLength
    return [tagAt(file, entry), { entry, offset: file.readUInt32BE(entry + 8) }] as const
  })
  return new Map(places)
}

function tagAt(file: Buffer, at: number): string {
  return file.toString('latin1', at, at + unknown.length)
}

function rename(file: Buffer, at: number): void {
  file.write(unknown, at, 'latin1')
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { EntityOf } from '../../shared/model/index.ts'

/** Bytes of a name without its ending: file systems take 255, and a number and a temporary name need some of them. */
const longest = 150

/** Names that Windows keeps for devices, with any ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:\.|$)/i

/**
 * What the papers of a plan are called, without ending: authority, years, title; safe on every system and stick.
 * @param paper comes first, for a paper that is not the plan itself
 */
export function paperName(plan: EntityOf<'plan'>, paper = ''): string {
  const { authorityName, firstYear, lastYear, title } = plan
  const years = firstYear === lastYear ? `${firstYear}` : `${firstYear}-${lastYear}`
  // Many titles end in the years and begin with the authority.
  const rest = title.replaceAll(/\s*\b\d{4}\s*[-–—]\s*\d{4}\b/g, ' ')
  return safeName([paper, authorityName, years, rest].join(' '))
}

/** Text as the name of a file: no sign that a system forbids, no name that Windows keeps, cut at a word. */
export function safeName(text: string): string {
  const plain = text
    .normalize('NFC')
    .replaceAll(/[\p{C}<>:"/\\|?*]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
  const name = cut(plain.trim()).replaceAll(/^[ .]+|[ .]+$/g, '')
  if (name === '') return 'plan'
  return devices.test(name) ? `_${name}` : name
}

function cut(text: string): string {
  if (Buffer.byteLength(text) <= longest) return text
  let short = ''
  for (const sign of text) {
    if (Buffer.byteLength(short + sign) > longest) break
    short += sign
  }
  const space = short.lastIndexOf(' ')
  return space > longest / 3 ? short.slice(0, space) : short
}

/** A path in the folder that no file has: the name, else the name with (2), (3) and so on. */
export function freePath(folder: string, name: string, ending: string): string {
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? `${name}.${ending}` : `${name} (${number}).${ending}`)
    if (!existsSync(path)) return path
  }
}

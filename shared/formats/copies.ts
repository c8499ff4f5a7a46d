import { parseFormat, writeFormat } from './parse.ts'
import { formatLimits } from './schema/limits.ts'
import type { PlanFormat } from './types.ts'

/** An id that nobody has: that one, else with the first number from 2 that is free behind it. */
export function freeFormatId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted
  for (let count = 2; taken.has(id); count += 1) {
    const end = `-${count}`
    id = `${wanted.slice(0, formatLimits.id - end.length).replace(/-+$/, '')}${end}`
  }
  return id
}

/** True if two formats say the same, their ids apart. */
export function saySame(one: PlanFormat, other: PlanFormat): boolean {
  return plain(one) === plain(other)
}

/** The order in which values were written means nothing: reading puts all of them into one. */
function plain(format: PlanFormat): string {
  const json = writeFormat({ ...format, id: 'x' })
  const parsed = parseFormat(json)
  return parsed.ok ? writeFormat(parsed.format) : json
}

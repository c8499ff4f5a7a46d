import type { Transcribed } from '../../../../electron/readers/index.ts'

interface Leaf {
  readonly path: string
  readonly key: string
  readonly value: string | number | boolean
}

/**
 * The places of a file whose text, number or flag is neither in the entities nor left out. Looks at values only, not at
 * how the reader came to them; a text must be in the entities as often as in the file.
 */
export function unaccounted(file: unknown, { entities, leftOut }: Transcribed): string[] {
  const values = leavesOf(entities, '', '')
  const written = countsOf(values.flatMap(({ value }) => (typeof value === 'string' ? [flat(value)] : [])))
  const numbers = new Set(values.flatMap(({ value }) => (typeof value === 'number' ? [value] : [])))
  const flags = new Set(values.flatMap(({ key, value }) => (value === true ? [key] : [])))
  const reported = new Set(leftOut.map(({ place }) => place.replace(/\["(.*?)"\]/g, '.$1')))
  const left = leavesOf(file, '', '').filter(({ path, value }) => !reported.has(path) && value !== '')
  const wanted = countsOf(left.filter(isCounted).map(({ value }) => flat(String(value))))
  const isFound = (leaf: Leaf): boolean => {
    if (leaf.path === 'kind') return true
    if (typeof leaf.value === 'boolean') return flags.has(leaf.key) || leaf.key === 'uncertain'
    if (leaf.key === 'years') return isWithin(Number(leaf.value), entities)
    if (typeof leaf.value === 'number') return hasNumber(leaf, leaf.value, numbers, written)
    const lines = isCounted(leaf) ? [leaf.value] : leaf.value.split('\n')
    return lines.every((line) => hasText(flat(line), isCounted(leaf), wanted, written))
  }
  return left.filter((leaf) => !isFound(leaf)).map(({ path, value }) => `${path}: ${value}`)
}

/** Prose may repeat what stands in a table, and is then kept once. */
function isCounted({ path, value }: Leaf): boolean {
  return typeof value === 'string' && path !== 'kind' && !path.startsWith('narrative')
}

function isWithin(year: number, entities: Transcribed['entities']): boolean {
  return entities.some((plan) => plan.kind === 'plan' && plan.firstYear <= year && year <= plan.lastYear)
}

function hasNumber(
  { key }: Leaf,
  value: number,
  numbers: ReadonlySet<number>,
  written: ReadonlyMap<string, number>,
): boolean {
  if (key === 'number') return written.has(String(value))
  if (key === 'amount') return numbers.has(Math.round(value * 100)) || numbers.has(Math.round(value))
  return numbers.has(value)
}

function hasText(
  text: string,
  counted: boolean,
  wanted: ReadonlyMap<string, number>,
  written: ReadonlyMap<string, number>,
): boolean {
  const times = written.get(text) ?? 0
  if (counted && times > 0) return times >= (wanted.get(text) ?? 0)
  return times > 0 || isJoined(text, written)
}

/** Whether a text stands in another one, without the sign of a list, or in two: a label and a title. */
function isJoined(text: string, written: ReadonlyMap<string, number>): boolean {
  const bare = text.replace(/^(?:[-–•:]|\(?\d+[.)])\s*/, '')
  if ([...written.keys()].some((other) => other.includes(bare))) return true
  const spaces = Array.from(text.matchAll(/ /g), ({ index }) => index)
  return spaces.some((space) => written.has(text.slice(0, space)) && written.has(text.slice(space + 1)))
}

function leavesOf(value: unknown, path: string, key: string): Leaf[] {
  if (value === null || value === undefined) return []
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return [{ path, key, value }]
  }
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => leavesOf(item, `${path}[${index}]`, key))
  }
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) =>
    leavesOf(part, path === '' ? name : `${path}.${name}`, name),
  )
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

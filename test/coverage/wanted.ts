/** What of a transcription a paper of it has to show, and what it does not by design. */
export type Group =
  /** Texts of the plan's own. */
  | 'text'
  /** Cells that name bodies or a period: printed in the plan's one way of writing these. */
  | 'words'
  /** Amounts of activities: a number in units of the currency, or as printed where the file has no number. */
  | 'amount'
  /** Prose, assumptions and risks, long forms of abbreviations: for these a spreadsheet has no sheet. */
  | 'prose'
  /** What the paper claims beside what is computed (codes, sums, headings), or prints a second time. */
  | 'claim'

/** One text or amount of a file. */
export interface Wanted {
  /** `fields[0].name` */
  readonly path: string
  readonly group: Group
  readonly value: string | number
  /** Which activity of the file, counted from 0, or null. */
  readonly activity: number | null
}

/** Keys that speak of the transcription, not of the plan. */
const meta =
  /^(kind|seed|notes|country|currency|years|level|secondary|line|lineInSection3|uncertain|uncertainNote|pageNumbers)$/
const ofActivity = /^(title|description|steps|output|verification|reference|monitoring|indicators)$/
const inWords = /^(period|responsible|supporting|fundingSource|costDescription|payer)$/
const ofIndicator = /^(title|unit|baseline|source|result|targets)$/

interface Place {
  readonly path: string
  /** Keys from the top, without indices. */
  readonly keys: readonly string[]
  readonly activity: number | null
}

/** Every text and amount of a transcription. */
export function wantedIn(file: unknown): readonly Wanted[] {
  let activities = 0
  const wanted: Wanted[] = []
  const walk = (value: unknown, { path, keys, activity }: Place): void => {
    const key = keys.at(-1) ?? ''
    if (value === null || value === undefined || meta.test(key)) return
    if (typeof value === 'string' || typeof value === 'number') {
      const group = groupOf(keys, value)
      if (value !== '') wanted.push({ path, group, value, activity })
      return
    }
    if (Array.isArray(value)) {
      for (const [index, part] of value.entries()) {
        const own = key === 'activities' ? activities++ : activity
        walk(part, { path: `${path}[${index}]`, keys, activity: own })
      }
      return
    }
    if (typeof value !== 'object') return
    for (const [name, part] of Object.entries(value)) {
      const here = path === '' ? name : `${path}.${name}`
      walk(part, { path: here, keys: [...keys, name], activity })
    }
  }
  walk(file, { path: '', keys: [], activity: null })
  return wanted.filter((one) => !isSumOfParts(one, wanted) && !isPrintOfAmount(one, wanted))
}

function groupOf(keys: readonly string[], value: string | number): Group {
  const [top = ''] = keys
  const key = keys.at(-1) ?? ''
  const row = keys.slice(keys.lastIndexOf('activities') + 1)
  if (keys.includes('activities')) return groupInRow(row, value)
  if (top === 'narrative') return key === 'number' ? 'claim' : 'prose'
  if (top === 'abbreviations') return 'prose'
  if (top === 'title' || top === 'authority') return 'prose'
  if (key === 'assumptions' || key === 'risks') return 'prose'
  if (keys.includes('swot')) return 'text'
  if (keys.includes('indicators')) {
    return keys.some((one) => ofIndicator.test(one)) && !/^(code|label)$/.test(key) ? 'text' : 'claim'
  }
  const isTitle = (key === 'title' || key === 'name') && !keys.includes('total') && !keys.includes('subtotal')
  return isTitle ? 'text' : 'claim'
}

function groupInRow([first = '', ...more]: readonly string[], value: string | number): Group {
  if (first === 'cost' || first === 'total') {
    if (more.at(-1) === 'amount' && typeof value === 'number') return first === 'cost' ? 'amount' : 'claim'
    if (more.at(-1) === 'payer') return 'words'
    if (more.at(-1) !== 'printed' || first !== 'cost') return 'claim'
    return /\d/.test(String(value)) ? 'amount' : 'words'
  }
  if (inWords.test(first)) return 'words'
  return ofActivity.test(first) ? 'text' : 'claim'
}

/** The parts of an amount are printed, not their sum. */
function isSumOfParts({ path, group }: Wanted, all: readonly Wanted[]): boolean {
  if (group !== 'amount' && group !== 'words') return false
  const [, cell] = /^(.*\.cost\.[^.]+)\.(?:amount|printed)$/.exec(path) ?? []
  return cell !== undefined && all.some((one) => one.path.startsWith(`${cell}.parts[`))
}

/** The figures of an amount are printed as the plan writes amounts. */
function isPrintOfAmount({ path, group }: Wanted, all: readonly Wanted[]): boolean {
  if ((group !== 'words' && group !== 'amount') || !path.endsWith('.printed')) return false
  const amount = path.replace(/printed$/, 'amount')
  return all.some((one) => one.path === amount)
}

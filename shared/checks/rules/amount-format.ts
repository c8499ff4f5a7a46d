import type { Id } from '../../model/index.ts'
import { isMalformed, type Problem, parseAmounts } from '../../money/index.ts'
import type { CheckContext } from '../context.ts'
import type { Declared } from '../declared.ts'
import type { Found, Term } from '../finding.ts'
import { planRule } from '../rule.ts'

/** Amounts that are printed in a malformed way, or otherwise than the rest of the plan; a currency in several spellings. */
export const amountFormat = planRule({
  id: 'amount-format',
  severity: 'warning',
  reads: { plan: ['currency', 'numberStyle'], declared: 'all' },
  check(context) {
    const cells = context.ofKind('declared').filter(isAmountCell)
    if (cells.length === 0) return []
    return [...cellsFound(context, cells), ...spellingsFound(context, cells)]
  },
})

function isAmountCell({ subject, place }: Declared): boolean {
  const isCell = subject === 'amount' || subject === 'total' || subject === 'summary' || subject === 'split'
  return isCell && !place.startsWith('part')
}

/** What is told cell by cell; the currency's spelling is told of the whole plan. */
const told: Readonly<Partial<Record<Problem, Term>>> = {
  'mixed-separators': 'problem-mixed-separators',
  'separator-reused': 'problem-separator-reused',
  'space-in-number': 'problem-space-in-number',
  'one-decimal': 'problem-one-decimal',
  'extra-decimals': 'problem-extra-decimals',
  'bad-grouping': 'problem-bad-grouping',
  'leading-zero': 'problem-leading-zero',
  'trailing-separator': 'problem-trailing-separator',
  'dash-or-minus': 'problem-dash-or-minus',
  'decimals-in-lek': 'problem-decimals-in-lek',
  'missing-grouping': 'problem-missing-grouping',
  'no-decimals': 'problem-no-decimals',
  'other-style': 'problem-other-style',
  'sign-place': 'problem-sign-place',
  'other-currency': 'problem-other-currency',
  'missing-space': 'problem-missing-space',
  'multiplier-word': 'problem-multiplier-word',
}

/** A habit of the paper is told once, not at each of its cells. */
const often = 6

interface Told {
  readonly cell: Declared
  readonly problems: readonly Problem[]
}

/** Findings cell by cell, but for what many cells have in common. */
function cellsFound(context: CheckContext, cells: readonly Declared[]): readonly Found[] {
  const read = reader(context)
  const faulty = cells.map((cell) => ({
    cell,
    problems: read(cell.printed).filter((one) => told[one] !== undefined),
  }))
  const habits = habitsAmong(faulty)
  const habitual = new Set(habits.map(([problem]) => problem))
  const single = faulty.map(({ cell, problems }) => ({
    cell,
    problems: problems.filter((problem) => !habitual.has(problem)),
  }))
  return [...groupsFound(single), ...habits.map(([problem, among]) => habitFound(context, problem, among))]
}

/** Faults of style that more than a few rows have. */
function habitsAmong(faulty: readonly Told[]): readonly (readonly [Problem, readonly Declared[]])[] {
  const byProblem = new Map<Problem, Declared[]>()
  for (const { cell, problems } of faulty) {
    for (const problem of problems) byProblem.set(problem, [...(byProblem.get(problem) ?? []), cell])
  }
  return [...byProblem].filter(
    ([problem, among]) => !isMalformed(problem) && new Set(among.map(({ parent }) => parent)).size >= often,
  )
}

function habitFound({ plan }: CheckContext, problem: Problem, cells: readonly Declared[]): Found {
  const prints = [...new Set(cells.map(({ printed }) => printed.trim()))]
  const term = told[problem] ?? 'amount'
  return {
    entity: plan.id,
    cell: 'amount',
    message: 'amount-style-often',
    severity: 'advice',
    parameters: { count: cells.length, problem: { term }, printed: shown(prints) },
    values: { texts: prints, related: [...new Set(cells.flatMap(({ parent }) => parent ?? []))] },
    about: [problem],
  }
}

/** One finding for each entity and weight, with the different prints of its cells. */
function groupsFound(faulty: readonly Told[]): readonly Found[] {
  const groups = new Map<string, { source: Declared; prints: Set<string>; problems: Set<Problem> }>()
  for (const { cell, problems } of faulty) {
    for (const isBad of problems.length === 0 ? [] : [true, false]) {
      const own = problems.filter((problem) => isMalformed(problem) === isBad)
      if (own.length === 0) continue
      const key = `${cell.parent ?? ''} ${isBad}`
      const group = groups.get(key) ?? { source: cell, prints: new Set(), problems: new Set() }
      groups.set(key, group)
      group.prints.add(cell.printed.trim())
      for (const problem of own) group.problems.add(problem)
    }
  }
  return [...groups].flatMap(([key, group]) => groupFound(group, key.endsWith('true')))
}

function groupFound(
  {
    source,
    prints,
    problems,
  }: { source: Declared; prints: ReadonlySet<string>; problems: ReadonlySet<Problem> },
  isBad: boolean,
): readonly Found[] {
  const entity: Id | null = source.parent
  if (entity === null) return []
  const terms = [...problems].flatMap((problem) => told[problem] ?? [])
  return [
    {
      entity,
      source: source.id,
      cell: source.subject === 'summary' ? 'summary' : source.subject === 'total' ? 'total' : 'amount',
      message: isBad ? 'amount-malformed' : 'amount-style',
      severity: isBad ? 'warning' : 'advice',
      parameters: { printed: shown([...prints]), problems: { terms } },
      values: { texts: [...prints] },
    },
  ]
}

function shown(prints: readonly string[]): string {
  return prints.slice(0, 4).join(' · ').replaceAll('\n', ' / ')
}

/** Reads the problems of a print, each print once. */
function reader({ root }: CheckContext): (printed: string) => readonly Problem[] {
  const known = new Map<string, readonly Problem[]>()
  const plan = { currency: root.currency, style: root.numberStyle }
  return (printed) => {
    const found =
      known.get(printed) ?? parseAmounts(printed, plan).parts.flatMap(({ parsed }) => parsed.problems)
    known.set(printed, found)
    return found
  }
}

/** The currency written in two ways and more. */
function spellingsFound(context: CheckContext, cells: readonly Declared[]): readonly Found[] {
  const prints = new Map<string, number>()
  for (const { printed } of cells) prints.set(printed, (prints.get(printed) ?? 0) + 1)
  const counts = new Map<string, number>()
  for (const [printed, times] of prints) {
    for (const [spelling] of printed.matchAll(/€|(?<!\p{L})(?:euro|eur|lekë|leke|lek|all)(?!\p{L})/giu)) {
      counts.set(spelling, (counts.get(spelling) ?? 0) + times)
    }
  }
  if (counts.size < 2) return []
  const spellings = [...counts].toSorted(([, one], [, other]) => other - one)
  return [
    {
      entity: context.plan.id,
      cell: 'amount',
      message: 'currency-spellings',
      parameters: { spellings: spellings.map(([spelling, count]) => `${spelling} (${count})`).join(', ') },
      values: { texts: spellings.map(([spelling]) => spelling) },
      about: spellings.map(([spelling]) => spelling),
    },
  ]
}

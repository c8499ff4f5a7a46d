import type { Operation } from '../../operations/index.ts'
import type { Body } from '../abbreviations/forms.ts'
import type { CheckContext } from '../context.ts'
import type { Found } from '../finding.ts'
import { mergingIn, referrers } from '../fixes/merge.ts'
import { areInitials, differByOne, nameKey } from '../names/name-key.ts'
import { shortened } from '../naming.ts'
import { planRule } from '../rule.ts'
import { isShortForm } from '../texts/words.ts'

/** Two institutions, or two funding sources, whose names are probably those of one body. */
export const institutionVariant = planRule({
  id: 'institution-variant',
  severity: 'warning',
  reads: {
    plan: ['authorityName'],
    institution: 'all',
    'funding-source': 'all',
    activity: ['responsible', 'supporting', 'fundingSources'],
    'cost-line': ['source'],
    'cost-item': ['source'],
  },
  check: (context) => [
    ...variantsAmong(context, context.ofKind('institution')),
    ...variantsAmong(context, context.ofKind('funding-source')),
  ],
})

interface Named {
  readonly body: Body
  readonly key: string
  /** How often the plan refers to it. */
  readonly uses: number
}

/** Of more bodies than any plan has, only those with the same key are told: each is compared with each. */
const mostCompared = 400

function variantsAmong(context: CheckContext, bodies: readonly Body[]): readonly Found[] {
  const named = bodies
    .filter(({ name }) => name.trim() !== '')
    .map((body) => ({ body, key: nameKey(body.name, context.root), uses: usesOf(context, body) }))
  const settled = new Map<string, Named>()
  const isComparable = named.length <= mostCompared
  return named.toSorted(byWeight).flatMap((one) => {
    const alike = isComparable ? [...settled.values()].find((other) => areOne(one, other)) : undefined
    const right = settled.get(one.key) ?? alike
    if (right === undefined) settled.set(one.key, one)
    return right === undefined ? [] : [variantFound(context, one.body, right.body)]
  })
}

/** The body with name and short form first, those with a short form alone last; then the one that is named more often. */
function byWeight(one: Named, other: Named): number {
  return rank(other.body) - rank(one.body) || other.uses - one.uses || (one.body.id < other.body.id ? -1 : 1)
}

function rank({ name, short }: Body): number {
  if (isShortForm(name.trim())) return 0
  return short === '' ? 1 : 2
}

function usesOf(context: CheckContext, { id }: Body): number {
  return context.remember(referrers).get(id)?.length ?? 0
}

function areOne(one: Named, other: Named): boolean {
  const isTypo = Math.min(one.key.length, other.key.length) > 10 && !/\d/.test(one.key + other.key)
  return (
    (isTypo && differByOne(one.key, other.key)) ||
    isShortOf(one.body, other.body) ||
    isShortOf(other.body, one.body)
  )
}

/** A body that is named only by the initials of the other, or by the short form at the end of its name. */
function isShortOf({ name: short }: Body, { name }: Body): boolean {
  if (!isShortForm(short.trim()) || short.trim().length < 3) return false
  return (
    areInitials(short.trim(), name) ||
    (/\s/.test(name) && name.endsWith(` ${short.trim()}`) && !name.includes('('))
  )
}

function variantFound(context: CheckContext, wrong: Body, right: Body): Found {
  return {
    entity: wrong.id,
    cell: 'name',
    message: 'institution-variant',
    parameters: { wrong: shortened(wrong.name), right: shortened(right.name) },
    values: { texts: [wrong.name, right.name], related: [right.id] },
    fix: () => [...shortFormTaken(wrong, right), ...mergingIn(context, wrong.id, right.id)],
  }
}

/** A body that was known by its short form alone hands it on. */
function shortFormTaken(wrong: Body, right: Body): readonly Operation[] {
  const short = wrong.name.trim()
  if (!isShortForm(short) || right.short !== '') return []
  return [{ type: 'update', id: right.id, values: { short } }]
}

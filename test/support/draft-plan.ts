import { isTitled, ownTitle } from '../../renderer/plan/titles.ts'
import { createPlan, descendantsOf, flatten, type Id, isOfKind, type Plan } from '../../shared/model/index.ts'
import { countingIds } from './small-plan.ts'

const swot = (quadrant: string, text: string, answeredBy: readonly string[] = []) => ({
  kind: 'swot-item',
  values: { quadrant, text, answeredBy },
})
const activity = (key: string, title: string) => ({ kind: 'activity', key, values: { title } })
const result = (key: string, title: string, children: ReturnType<typeof activity>[]) => ({
  kind: 'result',
  key,
  values: { title },
  children,
})

/** A plan as it is while it is written: a field with a SWOT, two objectives, three results, four activities. */
export function draftPlan(): Plan {
  const first = [
    result('r1', 'Rezultati një', [activity('a1', 'Ujë'), activity('a2', 'Rrymë')]),
    result('r2', 'Rezultati dy', [activity('a3', 'Rrugë')]),
  ]
  const second = [result('r3', 'Rezultati tre', [activity('a4', 'Kopsht')])]
  const field = {
    kind: 'field',
    values: { name: 'Banimi' },
    children: [
      swot('strengths', 'Afër qytetit'),
      swot('strengths', 'Toka komunale'),
      swot('weaknesses', 'Pa ujë', ['a1', 'o1']),
      swot('opportunities', 'Donatorët'),
      swot('threats', 'Vërshimet'),
      { kind: 'objective', key: 'o1', values: { title: 'Objektivi një' }, children: first },
      { kind: 'objective', key: 'o2', values: { title: 'Objektivi dy' }, children: second },
    ],
  }
  return createPlan(flatten({ kind: 'plan', values: { title: 'Plani' }, children: [field] }, countingIds()))
}

/** The id of what says a text: a title, a name, a SWOT item. */
export function idOf(plan: Plan, words: string): Id {
  const found = [...plan.entities.values()].find((entity) =>
    isTitled(entity) ? ownTitle(entity) === words : isOfKind(entity, 'swot-item') && entity.text === words,
  )
  if (found === undefined) throw new TypeError(`nothing says ${words}`)
  return found.id
}

/** The titles of all objectives, results and activities, each with as many dots before it as it stands deep. */
export function outlineOf(plan: Plan): readonly string[] {
  const below = (id: Id, depth: number): readonly string[] =>
    (plan.children.get(id) ?? []).flatMap((child) => {
      const entity = plan.entities.get(child)
      if (entity === undefined || !isTitled(entity)) return []
      const mark = isOfKind(entity, 'activity') ? '-' : isOfKind(entity, 'result') ? '+' : ''
      return [`${'.'.repeat(depth)}${mark}${ownTitle(entity)}`, ...below(child, depth + 1)]
    })
  return below(idOf(plan, 'Banimi'), 0)
}

/** The SWOT items by quadrant. */
export function boardOf(plan: Plan): Readonly<Record<string, readonly string[]>> {
  const items = descendantsOf(plan, plan.id, 'swot-item')
  const quadrants = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const
  return Object.fromEntries(
    quadrants.map((one) => [one, items.filter(({ quadrant }) => quadrant === one).map(({ text }) => text)]),
  )
}

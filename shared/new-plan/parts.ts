import type { Kind } from '../model/index.ts'

/** What a new plan may take over from an earlier one, in the order in which it is offered. */
export const takeOverParts = [
  'emblem',
  'institutions',
  'sources',
  'abbreviations',
  'communities',
  'swot',
  'objectives',
  'activities',
  'costs',
] as const
export type TakeOverPart = (typeof takeOverParts)[number]

const kindsOfParts: Readonly<Record<TakeOverPart, readonly Kind[]>> = {
  emblem: ['emblem'],
  institutions: ['institution'],
  sources: ['funding-source'],
  abbreviations: ['abbreviation'],
  communities: ['community'],
  swot: ['swot-item'],
  objectives: ['objective', 'indicator', 'indicator-target', 'assumption', 'risk', 'result'],
  activities: ['activity', 'own-text'],
  costs: ['cost-line', 'cost-item'],
}

const standsIn: Readonly<Partial<Record<TakeOverPart, TakeOverPart>>> = {
  activities: 'objectives',
  costs: 'activities',
}

/** The part without which another one has no place to stand in; null for those that need none. */
export function partAbove(part: TakeOverPart): TakeOverPart | null {
  return standsIn[part] ?? null
}

/** Kinds that are carried over with the parts; a part without the one that it stands in carries none. */
export function carriedKinds(parts: ReadonlySet<TakeOverPart>): ReadonlySet<Kind> {
  return new Set(
    takeOverParts.filter((part) => isComplete(part, parts)).flatMap((part) => kindsOfParts[part]),
  )
}

function isComplete(part: TakeOverPart, parts: ReadonlySet<TakeOverPart>): boolean {
  const above = partAbove(part)
  return parts.has(part) && (above === null || isComplete(above, parts))
}

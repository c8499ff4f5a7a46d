import { type Entity, type Kind, valueIn } from '../../model/index.ts'
import type { CheckContext } from '../context.ts'
import { isEmpty } from '../declared.ts'
import type { Found, Term } from '../finding.ts'
import { missingInActivity } from '../missing/activity.ts'
import { missingInIndicator } from '../missing/indicator.ts'
import { missing } from '../missing/missing.ts'
import { missingInField, missingInObjective, missingInResult } from '../missing/outline.ts'
import { usageOf } from '../missing/usage.ts'
import { entityRule } from '../rule.ts'

/** A cell that the paper needs and that is empty. */
export const missingCell = entityRule({
  id: 'missing-cell',
  severity: 'warning',
  kinds: [
    'field',
    'objective',
    'result',
    'activity',
    'indicator',
    'swot-item',
    'assumption',
    'risk',
    'abbreviation',
    'institution',
    'funding-source',
    'community',
  ],
  reads: {
    plan: ['format', 'lastYear'],
    field: [],
    result: [],
    activity: 'all',
    indicator: 'all',
    'indicator-target': 'all',
    'cost-line': 'all',
    'swot-item': 'all',
    objective: ['level'],
    declared: 'all',
    texts: true,
  },
  facts,
  check: missingIn,
})

function facts(context: CheckContext): string {
  const { descriptions, baselines, targets, swot, indicators } = context.remember(usageOf)
  const flags = [descriptions, baselines, targets, swot, ...[...indicators].toSorted()]
  return [context.root.lastYear, context.format.id, ...flags].join(' ')
}

function missingIn(context: CheckContext, entity: Entity): readonly Found[] {
  switch (entity.kind) {
    case 'field':
      return missingInField(context, entity)
    case 'objective':
      return missingInObjective(context, entity)
    case 'result':
      return missingInResult(context, entity)
    case 'activity':
      return missingInActivity(context, entity)
    case 'indicator':
      return missingInIndicator(context, entity)
    default:
      return emptyItem(entity)
  }
}

/** The values without which an item of a list says nothing. */
const needed: Readonly<Partial<Record<Kind, readonly Term[]>>> = {
  'swot-item': ['text'],
  assumption: ['text'],
  risk: ['text'],
  abbreviation: ['short', 'long'],
  institution: ['name'],
  'funding-source': ['name'],
  community: ['name'],
}

function emptyItem(entity: Entity): readonly Found[] {
  return (needed[entity.kind] ?? []).flatMap((cell) => {
    const value = valueIn(entity, cell)
    return typeof value === 'string' && isEmpty(value) ? [missing(entity.id, cell)] : []
  })
}

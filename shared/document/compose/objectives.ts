import type { ObjectivePart } from '../../formats/index.ts'
import { childrenOf, type EntityOf, type Id } from '../../model/index.ts'
import type { Block } from '../tree.ts'
import { activitiesPart } from './activities-part.ts'
import { assumptionsPart } from './assumptions-part.ts'
import { type Context, codeOf, say } from './context.ts'
import { indicatorsPart } from './indicators-part.ts'
import { label, nameOf, shortLabel } from './labels.ts'
import type { Outline } from './outline.ts'
import { runOf } from './phrases.ts'
import { resultsPart, titledResults } from './results-part.ts'
import { bold, paragraph, prose } from './text.ts'

type Objective = EntityOf<'objective'>
type Field = EntityOf<'field'>

/** Where an objective stands in the chapter. */
interface Place {
  readonly depth: number
  /** False for the only objective of a field: its parts stand directly under the field. */
  readonly numbered: boolean
  readonly field: Field | null
}

/** The objectives of the plan, then those of each field, with their parts. */
export function objectives(context: Context, outline: Outline): readonly Block[] {
  const { plan } = context
  const ofPlan = childrenOf(plan, plan.id, 'objective').flatMap((objective) =>
    objectiveBlocks(context, outline, objective, { depth: 2, numbered: true, field: null }),
  )
  const ofFields = childrenOf(plan, plan.id, 'field').flatMap((field) => fieldBlocks(context, outline, field))
  return [...ofPlan, ...ofFields]
}

function fieldBlocks(context: Context, outline: Outline, field: Field): readonly Block[] {
  const own = childrenOf(context.plan, field.id, 'objective')
  const heading = outline.heading({ depth: 2, text: nameOf(context, field), entity: field.id })
  const isWithResults = bearerOfIntroduction(context, own) !== null
  return [
    heading,
    ...prose(context, field.objectivesIntroduction, field.id),
    ...(isWithResults ? [] : prose(context, field.resultsIntroduction, field.id)),
    ...own.flatMap((objective) =>
      objectiveBlocks(context, outline, objective, { depth: 3, numbered: own.length > 1, field }),
    ),
  ]
}

/** The first objective that lists results: the field's words before its results stand there. */
function bearerOfIntroduction(context: Context, objectives: readonly Objective[]): Id | null {
  for (const objective of objectives) {
    if (titledResults(context, objective).length > 0) return objective.id
    const nested = bearerOfIntroduction(context, childrenOf(context.plan, objective.id, 'objective'))
    if (nested !== null) return nested
  }
  return null
}

function objectiveBlocks(
  context: Context,
  outline: Outline,
  objective: Objective,
  { depth, numbered, field }: Place,
): readonly Block[] {
  const { id } = objective
  const heading = outline.heading({
    depth,
    text: shortLabel(context, objective),
    entity: id,
    numbered,
    inContents: numbered,
  })
  const inner = numbered ? depth + 1 : depth
  const parts = context.format.objectiveParts.flatMap((part) => {
    const blocks = partBlocks(context, part, objective, field)
    return blocks.length === 0 ? [] : [partHeading(context, outline, part, objective, inner), ...blocks]
  })
  const nested = childrenOf(context.plan, id, 'objective').flatMap((child) =>
    objectiveBlocks(context, outline, child, { depth: inner, numbered: true, field }),
  )
  const box = paragraph('lead', bold(label(context, objective)), { entity: id })
  return [
    heading,
    ...prose(context, objective.introduction, id),
    { type: 'box', blocks: [box], entity: id },
    ...parts,
    ...nested,
  ]
}

function partHeading(
  context: Context,
  outline: Outline,
  { heading, numbered }: ObjectivePart,
  { id }: Objective,
  depth: number,
): Block {
  const text = say(context, heading, { code: codeOf(context, id) })
  if (!numbered) return paragraph('caption', runOf(text), { keepWithNext: true, entity: id })
  return outline.heading({ depth, text, entity: id })
}

function partBlocks(
  context: Context,
  part: ObjectivePart,
  objective: Objective,
  field: Field | null,
): readonly Block[] {
  switch (part.content) {
    case 'results': {
      const bearer =
        field === null ? null : bearerOfIntroduction(context, childrenOf(context.plan, field.id, 'objective'))
      return resultsPart(context, objective, bearer === objective.id ? field : null)
    }
    case 'activities':
      return activitiesPart(context, part, objective)
    case 'indicators':
      return indicatorsPart(context, objective)
    case 'assumptions-and-risks':
      return assumptionsPart(context, objective)
  }
}

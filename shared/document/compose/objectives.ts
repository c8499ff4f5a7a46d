import type { LevelHeading, ObjectivePart } from '../../formats/index.ts'
import { childrenOf, type EntityOf, type Id } from '../../model/index.ts'
import type { Block } from '../tree.ts'
import { activitiesPart } from './activities-part.ts'
import { assumptionsPart } from './assumptions-part.ts'
import { type Context, codeOf, say } from './context.ts'
import { objectiveTable, outsideNote } from './implementation.ts'
import { indicatorLines } from './indicator-lines.ts'
import { indicatorsPart } from './indicators-part.ts'
import { headingOf, label } from './labels.ts'
import type { Outline } from './outline.ts'
import { runOf } from './phrases.ts'
import { resultsPart, titledResults } from './results-part.ts'
import { bold, leading, paragraph, prose } from './text.ts'

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
  return [...ofPlan, ...ofFields, ...outside(context)]
}

function fieldBlocks(context: Context, outline: Outline, field: Field): readonly Block[] {
  const own = childrenOf(context.plan, field.id, 'objective')
  const { text, number, code } = headingOf(context, field)
  const heading = outline.heading({
    depth: 2,
    text,
    entity: field.id,
    numbered: numberIn(number, code, true),
  })
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

/** How a heading is numbered: on with the chapters, by the entity's code, or not. */
function numberIn(number: LevelHeading['number'], code: string, numbered: boolean): boolean | string {
  if (number === 'code') return code
  return number === 'chapter' && numbered
}

/** The first objective that lists results: the field's words before its results stand there. */
function bearerOfIntroduction(context: Context, objectives: readonly Objective[]): Id | null {
  if (!context.format.objectiveParts.some(({ content }) => content === 'results')) return null
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
  const { text, number, code, box } = headingOf(context, objective)
  const isLevel = numbered || number !== 'chapter'
  const heading = outline.heading({
    depth,
    text,
    entity: id,
    numbered: numberIn(number, code, numbered),
    inContents: isLevel,
  })
  const inner = isLevel ? depth + 1 : depth
  const parts = context.format.objectiveParts.flatMap((part) => {
    const blocks = partBlocks(context, part, objective, field)
    return blocks.length === 0 ? [] : [...partHeading(context, outline, part, objective, inner), ...blocks]
  })
  const nested = childrenOf(context.plan, id, 'objective').flatMap((child) =>
    objectiveBlocks(context, outline, child, { depth: inner, numbered: true, field }),
  )
  const introduction = prose(context, objective.introduction, id)
  const lead = paragraph('lead', bold(label(context, objective)), { entity: id })
  return [
    heading,
    ...(box ? leading(introduction) : introduction),
    ...(box ? [{ type: 'box', blocks: [lead], entity: id } as const] : []),
    ...parts,
    ...nested,
  ]
}

function partHeading(
  context: Context,
  outline: Outline,
  { content, heading, numbered }: ObjectivePart,
  { id }: Objective,
  depth: number,
): readonly Block[] {
  const text = say(context, heading, { code: codeOf(context, id) })
  if (text === '' || content === 'indicator-lines') return []
  if (!numbered) return [paragraph('caption', runOf(text), { keepWithNext: true, entity: id })]
  return [outline.heading({ depth, text, entity: id })]
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
    case 'indicator-lines':
      return indicatorLines(context, part, objective)
    case 'activity-table':
      return objectiveTable(context, objective)
    case 'assumptions-and-risks':
      return assumptionsPart(context, objective)
  }
}

function outside(context: Context): readonly Block[] {
  const hasTables = context.format.objectiveParts.some(({ content }) => content === 'activity-table')
  return hasTables ? outsideNote(context) : []
}

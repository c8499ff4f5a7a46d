import { childrenOf, type EntityOf } from '../../model/index.ts'
import type { Block } from '../tree.ts'
import { type Context, codeOf, say } from './context.ts'
import { label } from './labels.ts'
import { runOf } from './phrases.ts'
import { body, leading, listItem, listOf, prose } from './text.ts'

type Objective = EntityOf<'objective'>

/** The results of an objective that are a level of their own; an untitled one only holds activities. */
export function titledResults({ plan }: Context, objective: Objective): readonly EntityOf<'result'>[] {
  return childrenOf(plan, objective.id, 'result').filter(({ title }) => title.trim() !== '')
}

/** The expected results as a list, after the words of the field or a sentence of the format. */
export function resultsPart(
  context: Context,
  objective: Objective,
  field: EntityOf<'field'> | null,
): readonly Block[] {
  const results = titledResults(context, objective)
  const list = listOf(results.map((result) => listItem(label(context, result), result.id)))
  if (list === null) return []
  const written = field === null ? [] : prose(context, field.resultsIntroduction, field.id)
  const sentence = say(context, context.format.sentences.results, { code: codeOf(context, objective.id) })
  return [...leading(written.length > 0 ? written : [body(runOf(sentence))]), list]
}

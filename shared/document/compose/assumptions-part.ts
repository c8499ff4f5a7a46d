import type { Phrase } from '../../formats/index.ts'
import { childrenOf, type EntityOf, type RichText } from '../../model/index.ts'
import type { Block } from '../tree.ts'
import { type Context, codeOf, say } from './context.ts'
import { runOf } from './phrases.ts'
import { body, leading, listItem, listOf, own, prose } from './text.ts'

type Objective = EntityOf<'objective'>

/** Assumptions, then risks, each after the plan's words or a sentence of the format. */
export function assumptionsPart(context: Context, objective: Objective): readonly Block[] {
  const { assumptions, risks } = context.format.sentences
  return [
    ...listed(context, objective, 'assumption', objective.assumptionsIntroduction, assumptions),
    ...listed(context, objective, 'risk', objective.risksIntroduction, risks),
  ]
}

function listed(
  context: Context,
  objective: Objective,
  kind: 'assumption' | 'risk',
  introduction: RichText,
  sentence: Phrase,
): readonly Block[] {
  const items = childrenOf(context.plan, objective.id, kind)
  const list = listOf(items.map(({ id, text }) => listItem(own(context, text), id)))
  const written = prose(context, introduction, objective.id)
  if (list === null) return written
  const fixed = say(context, sentence, { code: codeOf(context, objective.id) })
  return [...leading(written.length > 0 ? written : [body(runOf(fixed))]), list]
}

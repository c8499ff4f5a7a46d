import type { Paper, Phrase, PlanFormat } from '../../formats/index.ts'
import { type DocumentWords, documentWords } from '../../locales/document/index.ts'
import { type Formatting, formatting } from '../../locales/formatting.ts'
import { codesOf, type Entity, type EntityOf, type Id, type Plan, rootOf } from '../../model/index.ts'
import { type Totals, totalsOf } from '../../totals/index.ts'
import type { DocumentLanguage } from '../tree.ts'
import { type ValueTexts, valueTexts } from '../values.ts'
import { closingOf } from './closing.ts'
import { fill } from './phrases.ts'

/** What a paper is made with besides the plan. */
export interface ComposeOptions {
  readonly format: PlanFormat
  /** Language of the fixed words, and of the plan's own texts where it is the second one that the plan asks for. */
  readonly language: DocumentLanguage
  /** Time of making, ISO 8601 in UTC. */
  readonly now: string
  /** Paper of the tables of activities: one that the format offers; its usual one where nothing is said. */
  readonly paper?: Paper
  /** How many errors of the checks nobody has mended or let stand; the cover of a plan that is not adopted says so. */
  readonly openErrors?: number
}

/** Everything that the parts of one paper are made from, worked out once. */
export interface Context extends ComposeOptions {
  readonly plan: Plan
  readonly root: EntityOf<'plan'>
  readonly words: DocumentWords
  readonly formatting: Formatting
  readonly codes: ReadonlyMap<Id, string>
  readonly totals: Totals
  /** What the figures come to that stand in prose. */
  readonly values: ValueTexts
  /** True where an amount is for the whole plan, so that tables of amounts need a column for it. */
  readonly hasWhole: boolean
  /** The entities that end with each objective. */
  readonly closing: ReadonlyMap<Id, readonly Entity[]>
}

/** Gathers what every part of a paper asks for. */
export function contextOf(plan: Plan, options: ComposeOptions): Context {
  const root = rootOf(plan)
  const totals = totalsOf(plan)
  return {
    ...options,
    plan,
    root,
    words: documentWords(options.language),
    formatting: formatting(options.language),
    codes: codesOf(plan),
    totals,
    values: valueTexts(plan, totals, root.language),
    closing: closingOf(plan, root),
    hasWhole: [...plan.entities.values()].some(
      (entity) => entity.kind === 'cost-line' && entity.span === 'whole-plan',
    ),
  }
}

/** A format's phrase in the language of the paper; in another one where a format of somebody's own has no translation. */
export function phraseIn({ language }: Pick<Context, 'language'>, phrase: Phrase): string {
  return [phrase[language], phrase.sq, phrase.en, phrase.sr].find((text) => text !== '') ?? ''
}

/** A format's phrase, filled. */
export function say(
  context: Pick<Context, 'language'>,
  phrase: Phrase,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(phraseIn(context, phrase), values)
}

/** The code of an entity, empty for one that has none. */
export function codeOf({ codes }: Context, id: Id): string {
  return codes.get(id) ?? ''
}

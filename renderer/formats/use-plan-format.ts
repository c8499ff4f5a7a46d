import {
  type ActivityField,
  activityHeading,
  defaultFormat,
  formatOf,
  type Level,
  levelOf,
  type Phrase,
  type PlanFormat,
  shownIn,
} from '../../shared/formats/index.ts'
import type { Entity } from '../../shared/model/index.ts'
import { currencies } from '../../shared/money/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { usePlan, useRoot } from '../plan/plan-context.ts'
import { phraseText, useMadeFormats } from './made-formats.ts'

/** The open plan's format, in the words of the window's language. */
export interface PlanFormatView {
  readonly format: PlanFormat
  /** False where nobody knows the plan's format, and the default stands in for it. */
  readonly isKnown: boolean
  /** A phrase of the format. */
  readonly say: (phrase: Phrase) => string
  /** What the level of an entity is called; null where the format names none. */
  readonly levelName: (entity: Entity, number?: 'singular' | 'plural') => string | null
  /** What all levels of a kind are called; null where the format names none, or several. */
  readonly kindName: (kind: Level['kind'], number?: 'singular' | 'plural') => string | null
  /** What a value of an activity is called; null where the format has no column of its own for it. */
  readonly heading: (field: ActivityField) => string | null
}

/** How the open plan's pages follow its format. */
export function usePlanFormat(): PlanFormatView {
  const { format: id, currency } = useRoot()
  const { language } = useSpeech()
  const made = useMadeFormats((state) => state.made)
  const known = formatOf(id, made)
  const format = known ?? defaultFormat
  const say = (phrase: Phrase): string =>
    phraseText(phrase, language).replaceAll('{{currency}}', currencies[currency].sign)
  const nameOf = (level: Level | null, number: 'singular' | 'plural'): string | null =>
    level === null ? null : say(level[number])
  return {
    format,
    isKnown: known !== null,
    say,
    levelName: (entity, number = 'singular') => nameOf(levelOf(format, entity), number),
    kindName: (kind, number = 'singular') => {
      const [only, ...others] = format.levels.filter((level) => level.kind === kind)
      return only === undefined || others.length > 0 ? null : say(only[number])
    },
    heading: (field) => {
      const heading = activityHeading(format, field)
      return heading === null ? null : say(heading)
    },
  }
}

/** Answers whether the papers of the open plan print a value of an entity. */
export function useShown(): (entity: Entity, field: string) => boolean {
  const plan = usePlan()
  return shownIn(plan, usePlanFormat().format)
}

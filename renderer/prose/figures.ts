import { type Figure, figuresFor } from '../../shared/document/values.ts'
import type { Id } from '../../shared/model/index.ts'
import { rootOf } from '../../shared/model/index.ts'
import { type Translate, useSpeech } from '../i18n/language.ts'
import { folded } from '../objectives/named.ts'
import { usePlan } from '../plan/plan-context.ts'
import { useValueTexts } from './use-value-texts.ts'

/** A figure as it is offered. */
export interface OfferedFigure {
  readonly name: string
  /** What it is called, in the window's language. */
  readonly label: string
  /** What it comes to now. */
  readonly text: string
}

/** The figures that prose of an entity may name, by what was typed to find one. */
export function useOfferedFigures(entity: Id): (typed: string) => readonly OfferedFigure[] {
  const { t } = useSpeech()
  const plan = usePlan()
  const values = useValueTexts()
  return (typed) => {
    const wanted = folded(typed)
    return figuresFor(plan, entity)
      .map((figure) => ({
        name: figure.name,
        label: labelOf(t, figure),
        text: values(figure.name, entity) ?? '',
      }))
      .filter(({ label, text }) => text !== '' && ` ${folded(label)}`.includes(` ${wanted}`))
  }
}

/** Answers what a figure is called, by its name. */
export function useFigureLabel(): (name: string) => string {
  const { t } = useSpeech()
  const plan = usePlan()
  return (name) => {
    const year = /^year-total-(\d+)$/.exec(name)?.[1]
    if (year !== undefined) {
      return labelOf(t, { name, label: 'year-total', year: rootOf(plan).firstYear + Number(year) - 1 })
    }
    const known = figuresFor(plan, plan.id).find((figure) => figure.name === name)
    const field = fieldFigures.find((one) => one === name)
    if (known !== undefined) return labelOf(t, known)
    return field === undefined ? name : t(`prose.figures.${field}`)
  }
}

const fieldFigures = [
  'field-total',
  'field-share',
  'field-objectives',
  'field-results',
  'field-activities',
] as const

function labelOf(t: Translate, { label, year }: Figure): string {
  return label === 'year-total' ? t('prose.yearTotal', { year: year ?? '' }) : t(`prose.figures.${label}`)
}

import { Checkbox } from '@mantine/core'
import { type ReactElement, useId } from 'react'
import type { TextLanguage } from '../../shared/model/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { isGroup, type OutlineNode, outlineOf } from '../outline/outline-nodes.ts'
import { nodeText } from '../outline/words-of.ts'
import { usePlan } from '../plan/plan-context.ts'
import { rowKey, stateOf, type TranslationPart } from './parts.ts'
import classes from './translation.module.css'
import { lookAtTranslation, useTranslationView } from './view.ts'

interface PartBarProps {
  readonly parts: readonly TranslationPart[]
  readonly shown: TranslationPart | null
  readonly language: TextLanguage
}

/** Which part is shown, all of it or what it lacks, and how far the whole translation is. */
export function PartBar({ parts, shown, language }: PartBarProps): ReactElement {
  const speech = useSpeech()
  const { t, format } = speech
  const plan = usePlan()
  const id = useId()
  const { only } = useTranslationView()
  const nodes = new Map(placesOf(outlineOf(plan)).map((node) => [node.place, node]))
  const lacking = (rows: TranslationPart['rows']): readonly string[] =>
    rows.filter((row) => stateOf(plan, row, language) !== 'done').map(rowKey)
  const named = ({ place, rows }: TranslationPart): string => {
    const node = nodes.get(place)
    const name = node === undefined ? t('common.untitled') : nodeText(speech, node)
    return t('translation.partOf', { name, missing: format.integer(lacking(rows).length) })
  }
  const all = parts.flatMap(({ rows }) => rows)
  const done = all.length - lacking(all).length
  return (
    <search className={classes.bar} aria-label={t('translation.choose')}>
      <div className={classes.part}>
        <label htmlFor={id}>{t('translation.part')}</label>
        <select
          id={id}
          className={classes.select}
          value={shown?.place ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const rows = parts.find(({ place }) => place === value)?.rows ?? []
            lookAtTranslation(plan.id, {
              at: rows[0]?.entity.id ?? null,
              only: only === null ? null : new Set(lacking(rows)),
            })
          }}
        >
          {parts.map((part) => (
            <option key={part.place} value={part.place}>
              {named(part)}
            </option>
          ))}
        </select>
      </div>
      <Checkbox
        label={t('translation.only')}
        checked={only !== null}
        onChange={({ currentTarget }) =>
          lookAtTranslation(plan.id, {
            only: currentTarget.checked ? new Set(lacking(shown?.rows ?? [])) : null,
          })
        }
      />
      <p role="status" className={classes.progress}>
        {t('translation.progress', { done: format.integer(done), all: format.integer(all.length) })}
      </p>
    </search>
  )
}

function placesOf(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.flatMap((node) => (isGroup(node) ? node.children : [node]))
}

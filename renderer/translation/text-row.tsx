import { Button } from '@mantine/core'
import type { KeyboardEvent, ReactElement } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { TextToTranslate } from '../../shared/formats/index.ts'
import { changeWords } from '../../shared/locales/changes/index.ts'
import { checkWords } from '../../shared/locales/checks/index.ts'
import { type RichText, type TextLanguage, valueIn, wordsOf, wordsShapeOf } from '../../shared/model/index.ts'
import { useFound, useMarkOf } from '../checks/use-mark.ts'
import { Prose } from '../components/prose.tsx'
import { focusKey, focusOn } from '../drafting/focus.ts'
import { useSpeech } from '../i18n/language.ts'
import { useCodes, usePlan } from '../plan/plan-context.ts'
import { rowKey, stateOf } from './parts.ts'
import classes from './translation.module.css'
import { TranslationField } from './translation-field.tsx'
import { useTranslation } from './use-translation.ts'
import { translationField } from './view.ts'

interface TextRowProps {
  readonly row: TextToTranslate
  readonly language: TextLanguage
}

/** One text: where it stands, what it says, and what it says in the other language. */
export function TextRow({ row, language }: TextRowProps): ReactElement {
  const { t } = useSpeech()
  const plan = usePlan()
  const { entity, cell } = row
  const place = usePlaceName(row)
  const control = useTranslation(row, language)
  const mark = useMarkOf(useFound(useShallow(({ byTranslation }) => byTranslation.get(rowKey(row)) ?? [])))
  const name = focusKey(entity.id, translationField(cell))
  const isProse = wordsShapeOf(entity.kind, cell) === 'prose'
  return (
    <tr>
      <th scope="row" className={classes.place}>
        {place}
      </th>
      <td className={classes.original}>
        {isProse ? <Prose text={valueIn(entity, cell) as RichText} /> : wordsOf(entity, cell)}
      </td>
      <td onKeyDownCapture={(event) => press(event, control.takeOriginal)}>
        <TranslationField
          name={name}
          row={row}
          control={control}
          label={t('translation.field', { place })}
          mark={mark}
        />
        {stateOf(plan, row, language) === 'old' && (
          <p className={classes.old}>
            {t('translation.changed')}
            <Button
              size="compact-xs"
              aria-label={t('common.labelled', { label: t('translation.still'), value: place })}
              onClick={() => {
                control.keep()
                focusOn(name)
              }}
            >
              {t('translation.still')}
            </Button>
          </p>
        )}
      </td>
    </tr>
  )
}

/** What a text is and where it stands: `1.1.2 · përshkrimi`. */
function usePlaceName({ entity: { id, kind }, cell }: TextToTranslate): string {
  const { t, language } = useSpeech()
  const code = useCodes().get(id) ?? ''
  const terms: Readonly<Record<string, string>> = checkWords(language).terms
  const where = code === '' || kind === 'field' ? changeWords(language).kinds[kind] : code
  return t('translation.at', { where, what: terms[cell] ?? cell })
}

/** Ctrl+Enter takes the original over, before the field does anything else with it. */
function press(event: KeyboardEvent, takeOriginal: () => void): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.stopPropagation()
  takeOriginal()
}

import { Checkbox } from '@mantine/core'
import type { ReactElement } from 'react'
import { type ActivityColumn, type Below, belowContents } from '../../shared/formats/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { moved } from './edit.ts'
import classes from './formats.module.css'
import { AddChoice, LineTools } from './line-tools.tsx'

interface BelowListProps {
  readonly column: ActivityColumn
  readonly onChange: (below: readonly Below[]) => void
}

/** What else stands in the cells of a column, below what the column shows. */
export function BelowList({ column: { content, below }, onChange }: BelowListProps): ReactElement {
  const { t } = useSpeech()
  const own = new Set<string>([content, ...below.map((one) => one.content)])
  return (
    <fieldset className={classes.part}>
      <legend>{t('formatParts.below')}</legend>
      {below.map((one, index) => {
        const what = t(`formats.contents.${one.content}`)
        return (
          <div key={one.content} className={classes.line} data-part="below">
            <span className={classes.what}>{what}</span>
            <Checkbox
              aria-label={t('common.labelled', { label: t('formatParts.named'), value: what })}
              label={t('formatParts.named')}
              checked={one.named}
              onChange={({ currentTarget: { checked } }) =>
                onChange(below.with(index, { ...one, named: checked }))
              }
            />
            <LineTools
              value={what}
              onMove={(by) => onChange(moved(below, index, by))}
              onHide={() => onChange(below.toSpliced(index, 1))}
            />
          </div>
        )
      })}
      <AddChoice
        label={t('formatParts.addBelow')}
        others={belowContents
          .filter((one) => !own.has(one))
          .map((item) => ({ name: t(`formats.contents.${item}`), item }))}
        onAdd={(item) => onChange([...below, { content: item, named: false }])}
      />
    </fieldset>
  )
}

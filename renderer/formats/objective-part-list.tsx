import type { ReactElement } from 'react'
import type { ObjectivePart } from '../../shared/formats/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { ColumnList } from './column-list.tsx'
import { moved, otherParts } from './edit.ts'
import type { PartProps } from './format-part.ts'
import classes from './formats.module.css'
import { AddChoice, LineTools } from './line-tools.tsx'
import { bandSettings, objectivePartSettings } from './part-settings.ts'
import { SettingFields } from './setting-fields.tsx'

/** What the chapter of objectives prints of each objective, in order. */
export function ObjectivePartList({ format, language, sources, onChange }: PartProps): ReactElement {
  const { t } = useSpeech()
  const { objectiveParts: parts } = format
  const put = (next: typeof parts): void => onChange({ ...format, objectiveParts: next })
  const what = ({ content }: ObjectivePart): string => t(`formatParts.parts.${content}`)
  return (
    <fieldset className={classes.part}>
      <legend>{t('formatParts.objectiveParts')}</legend>
      {parts.map((part, index) => {
        const change = (some: Partial<ObjectivePart>): void => put(parts.with(index, { ...part, ...some }))
        const isTable = part.content === 'activities'
        return (
          <div key={part.content} className={classes.line} data-part="part">
            <span className={classes.what}>{what(part)}</span>
            <LineTools
              value={what(part)}
              onMove={(by) => put(moved(parts, index, by))}
              onHide={() => put(parts.toSpliced(index, 1))}
              more={
                <>
                  <SettingFields
                    of={part}
                    settings={isTable ? [...objectivePartSettings, ...bandSettings] : objectivePartSettings}
                    language={language}
                    onChange={change}
                  />
                  {isTable && (
                    <ColumnList
                      title={t('formatParts.describedColumns')}
                      columns={part.columns}
                      language={language}
                      sources={sources}
                      onChange={(columns) => change({ columns })}
                    />
                  )}
                </>
              }
            />
          </div>
        )
      })}
      <AddChoice
        label={t('formatParts.addPart')}
        others={otherParts(format, sources).map((item) => ({ name: what(item), item }))}
        onAdd={(part) => put([...parts, part])}
      />
    </fieldset>
  )
}

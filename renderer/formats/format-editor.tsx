import { NativeSelect, TextInput } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import type { PlanFormat } from '../../shared/formats/index.ts'
import { interfaceLanguages } from '../../shared/locales/interface/index.ts'
import { type InterfaceLanguage, useSpeech } from '../i18n/language.ts'
import { BudgetTablePart } from './budget-table-part.tsx'
import { ChapterList } from './chapter-list.tsx'
import { ColumnList } from './column-list.tsx'
import { CostModelPart } from './cost-model-part.tsx'
import { withColumns, withTotals, worded } from './edit.ts'
import { FormatPreview } from './format-preview.tsx'
import classes from './formats.module.css'
import { IndicatorColumnList } from './indicator-column-list.tsx'
import { LevelList } from './level-list.tsx'
import { NewPlanPart } from './new-plan-part.tsx'
import { ObjectivePartList } from './objective-part-list.tsx'
import { SentenceList } from './sentence-list.tsx'
import { SignatureList } from './signature-list.tsx'
import { TotalsList } from './totals-list.tsx'
import { useFormatEdit } from './use-format-edit.ts'

/** A format as it is being edited: what is right is stored at once, and shown above. */
export function FormatEditor({ format: stored }: { readonly format: PlanFormat }): ReactElement {
  const { t, language: own } = useSpeech()
  const { format, problem, sources, change } = useFormatEdit(stored)
  const [language, setLanguage] = useState<InterfaceLanguage>(own)
  const part = { format, language, sources, onChange: change }
  return (
    <div className={classes.editor} data-wide>
      {problem === null ? (
        <FormatPreview format={format} language={language} />
      ) : (
        <p role="alert" className={classes.warning}>
          {t('formats.problemAt', { place: problem.path, reason: t(`formats.reasons.${problem.reason}`) })}
        </p>
      )}
      <div className={classes.group}>
        <TextInput
          label={t('formats.name')}
          value={format.name[language]}
          onChange={({ currentTarget: { value } }) =>
            change({ ...format, name: worded(format.name, language, value) })
          }
        />
        <LanguageChoice language={language} onChoose={setLanguage} />
      </div>
      <LevelList {...part} />
      <ChapterList {...part} />
      <ObjectivePartList {...part} />
      <ColumnList
        title={t('formats.columns')}
        columns={format.activityTable.columns}
        language={language}
        sources={sources}
        onChange={(columns) => change(withColumns(format, columns))}
      />
      <TotalsList
        format={format}
        language={language}
        sources={sources}
        onChange={(totals) => change(withTotals(format, totals))}
      />
      <IndicatorColumnList {...part} />
      <CostModelPart format={format} onChange={change} />
      <BudgetTablePart {...part} />
      <SignatureList {...part} />
      <NewPlanPart {...part} />
      <SentenceList {...part} />
    </div>
  )
}

interface LanguageChoiceProps {
  readonly language: InterfaceLanguage
  readonly onChoose: (language: InterfaceLanguage) => void
}

/** In which language the headings are written. */
function LanguageChoice({ language, onChoose }: LanguageChoiceProps): ReactElement {
  const { t } = useSpeech()
  return (
    <NativeSelect
      label={t('formats.wordsIn')}
      value={language}
      onChange={({ currentTarget: { value } }) =>
        onChoose(interfaceLanguages.find((one) => one === value) ?? language)
      }
    >
      {interfaceLanguages.map((one) => (
        <option key={one} value={one}>
          {t(`common.languages.${one}`)}
        </option>
      ))}
    </NativeSelect>
  )
}

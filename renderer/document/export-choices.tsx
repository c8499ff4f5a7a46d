import { Button, Checkbox, Radio } from '@mantine/core'
import type { ReactElement } from 'react'
import { type ExportFormat, exportFormats } from '../../shared/contract/index.ts'
import { interfaceLanguages } from '../../shared/locales/interface/index.ts'
import { rootOf, secondLanguageOf } from '../../shared/model/index.ts'
import { usePlanFormat } from '../formats/use-plan-format.ts'
import { useSpeech } from '../i18n/language.ts'
import { usePlan } from '../plan/plan-context.ts'
import classes from './export-dialog.module.css'
import { chooseFolder, type ExportChoices } from './use-export.ts'

interface ExportChoicesFormProps {
  readonly choices: ExportChoices
  readonly onChange: (choices: ExportChoices) => void
  /** False where the browser downloads the files. */
  readonly writesFolders: boolean
}

type ChoiceProps = Pick<ExportChoicesFormProps, 'choices' | 'onChange'>

/** Which papers, in which language, into which folder. */
export function ExportChoicesForm(props: ExportChoicesFormProps): ReactElement {
  const { choices, onChange, writesFolders } = props
  const { t } = useSpeech()
  const none = choices.formats.length === 0
  const second = secondLanguageOf(rootOf(usePlan()))
  const ownHint = second === null ? 'exporting.languageHint' : 'translation.exportHint'
  const hint = choices.findings === undefined ? ownHint : 'checks.report.languageHint'
  return (
    <div className={classes.form}>
      <Checkbox.Group
        label={t('exporting.formats')}
        error={none && t('exporting.pickOne')}
        value={[...choices.formats]}
        onChange={(values) =>
          onChange({ ...choices, formats: exportFormats.filter((one) => values.includes(one)) })
        }
      >
        <div className={classes.options}>
          {exportFormats.map((format) => (
            <FormatOption key={format} format={format} ofFindings={choices.findings !== undefined} />
          ))}
        </div>
      </Checkbox.Group>
      <Radio.Group
        label={t('exporting.language')}
        description={t(hint)}
        value={choices.language}
        onChange={(value) =>
          onChange({
            ...choices,
            language: interfaceLanguages.find((one) => one === value) ?? choices.language,
          })
        }
      >
        <div className={classes.row}>
          {interfaceLanguages.map((language) => (
            <Radio key={language} value={language} label={t(`common.languages.${language}`)} />
          ))}
        </div>
      </Radio.Group>
      {choices.findings === undefined && <PaperChoice choices={choices} onChange={onChange} />}
      {choices.findings !== undefined && <GroupingChoice choices={choices} onChange={onChange} />}
      {writesFolders ? (
        <FolderChoice folder={choices.folder} onChange={(folder) => onChange({ ...choices, folder })} />
      ) : (
        <p className={classes.hint}>{t('exporting.downloads')}</p>
      )}
    </div>
  )
}

/** How a report of findings is arranged. */
function GroupingChoice({ choices, onChange }: ChoiceProps): ReactElement {
  const { t } = useSpeech()
  return (
    <Radio.Group
      label={t('checks.grouping')}
      value={choices.findings ?? 'chapter'}
      onChange={(value) => onChange({ ...choices, findings: value === 'rule' ? 'rule' : 'chapter' })}
    >
      <div className={classes.row}>
        {(['chapter', 'rule'] as const).map((arranged) => (
          <Radio key={arranged} value={arranged} label={t(`checks.groupings.${arranged}`)} />
        ))}
      </div>
    </Radio.Group>
  )
}

/** The paper of the tables of activities, where the plan's format offers several. */
function PaperChoice({ choices, onChange }: ChoiceProps): ReactElement | null {
  const { t } = useSpeech()
  const { papers } = usePlanFormat().format.activityTable
  if (papers.length < 2) return null
  return (
    <Radio.Group
      label={t('exporting.paper')}
      description={t('exporting.paperHint')}
      value={choices.paper ?? papers[0]}
      onChange={(value) => {
        const paper = papers.find((one) => one === value)
        if (paper !== undefined) onChange({ ...choices, paper })
      }}
    >
      <div className={classes.row}>
        {papers.map((paper) => (
          <Radio key={paper} value={paper} label={t(`exporting.papers.${paper}`)} />
        ))}
      </div>
    </Radio.Group>
  )
}

interface FormatOptionProps {
  readonly format: ExportFormat
  readonly ofFindings: boolean
}

function FormatOption({ format, ofFindings }: FormatOptionProps): ReactElement {
  const { t } = useSpeech()
  if (ofFindings) return <Checkbox value={format} label={t(`checks.report.formats.${format}`)} />
  return (
    <Checkbox
      value={format}
      label={t(`exporting.formatNames.${format}`)}
      description={t(`exporting.formatHints.${format}`)}
    />
  )
}

interface FolderChoiceProps {
  readonly folder: string | null
  readonly onChange: (folder: string) => void
}

function FolderChoice({ folder, onChange }: FolderChoiceProps): ReactElement {
  const { t } = useSpeech()
  const choose = async (): Promise<void> => {
    const chosen = await chooseFolder()
    if (chosen !== null) onChange(chosen)
  }
  return (
    <div className={classes.folder}>
      <div className={classes.folderText}>
        <span className={classes.label}>{t('exporting.folder')}</span>
        <span className={classes.path}>{folder ?? t('exporting.noFolder')}</span>
      </div>
      <Button onClick={() => void choose()}>{t('exporting.choose')}</Button>
    </div>
  )
}

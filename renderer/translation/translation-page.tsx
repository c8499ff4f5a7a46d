import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { rootOf, secondLanguageOf, type TextLanguage } from '../../shared/model/index.ts'
import { usePlanFormat } from '../formats/use-plan-format.ts'
import { useSpeech } from '../i18n/language.ts'
import { planAddress } from '../places.ts'
import page from '../plan/page.module.css'
import { usePlan } from '../plan/plan-context.ts'
import { ProseBar } from '../prose/prose-field.tsx'
import { PartBar } from './part-bar.tsx'
import { partsToTranslate, rowKey } from './parts.ts'
import { TextTable } from './text-table.tsx'
import classes from './translation.module.css'
import { useTranslationView } from './view.ts'

/** Every text of the plan beside its translation, where the plan asks for a second language. */
export default function TranslationPage(): ReactElement {
  const { t } = useSpeech()
  const plan = usePlan()
  const language = secondLanguageOf(rootOf(plan))
  return (
    <>
      <h1 className={page.title}>{t('translation.title')}</h1>
      {language === null ? (
        <p className={classes.asked}>
          {t('translation.noneAsked')}
          <Link href={planAddress(plan.id, 'data')}>{t('outline.data')}</Link>
        </p>
      ) : (
        <Translation language={language} />
      )}
    </>
  )
}

function Translation({ language }: { readonly language: TextLanguage }): ReactElement {
  const { t } = useSpeech()
  const plan = usePlan()
  const { format } = usePlanFormat()
  const { at, only } = useTranslationView()
  const parts = partsToTranslate(plan, format)
  const part = parts.find(({ rows }) => rows.some(({ entity }) => entity.id === at)) ?? parts[0]
  const rows = (part?.rows ?? []).filter((row) => only === null || only.has(rowKey(row)))
  return (
    <>
      <p className={page.dim}>{t('translation.intro', { into: t(`translation.into.${language}`) })}</p>
      <PartBar parts={parts} shown={part ?? null} language={language} />
      <ProseBar />
      {rows.length === 0 ? (
        <p className={page.dim}>{t('translation.nothing')}</p>
      ) : (
        <TextTable key={part?.place} rows={rows} language={language} />
      )}
      <p className={page.dim}>{t('translation.hint')}</p>
    </>
  )
}

import type { ReactElement } from 'react'
import { childrenOf, type EntityOf } from '../../shared/model/index.ts'
import { Prose } from '../components/prose.tsx'
import { useSpeech } from '../i18n/language.ts'
import { DeclaredList } from '../plan/declared-list.tsx'
import { EditableTitle } from '../plan/editable-title.tsx'
import { type HeadingLevel, levelBelow } from '../plan/heading-level.ts'
import classes from '../plan/page.module.css'
import { usePlan } from '../plan/plan-context.ts'

/** A chapter with its sub-chapters. */
export function SectionPage({ section }: { readonly section: EntityOf<'section'> }): ReactElement {
  const { t } = useSpeech()
  const plan = usePlan()
  const empty = section.body.length === 0 && childrenOf(plan, section.id, 'section').length === 0
  return (
    <>
      <p className={classes.kicker}>{t('outline.chapters')}</p>
      <EditableTitle entity={section} level={1} size="page" />
      <SectionBody section={section} level={2} />
      {empty && <p className={classes.dim}>{t('content.section.empty')}</p>}
      <DeclaredList entity={section} />
    </>
  )
}

interface SectionBodyProps {
  readonly section: EntityOf<'section'>
  /** Level of the headings below. */
  readonly level: HeadingLevel
}

function SectionBody({ section, level }: SectionBodyProps): ReactElement {
  const below = childrenOf(usePlan(), section.id, 'section')
  return (
    <>
      <div className={classes.text}>
        <Prose text={section.body} />
      </div>
      {below.map((child) => (
        <section key={child.id} className={classes.section}>
          <EditableTitle entity={child} level={level} />
          <SectionBody section={child} level={levelBelow(level)} />
        </section>
      ))}
    </>
  )
}

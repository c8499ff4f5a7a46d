import type { ReactElement } from 'react'
import { childrenOf, type EntityOf, type Id } from '../../shared/model/index.ts'
import { useSpeech } from '../i18n/language.ts'
import { DeclaredList } from '../plan/declared-list.tsx'
import { EditableTitle } from '../plan/editable-title.tsx'
import { type HeadingLevel, levelBelow } from '../plan/heading-level.ts'
import classes from '../plan/page.module.css'
import { usePlan } from '../plan/plan-context.ts'
import { titleIn } from '../plan/titles.ts'
import { EntityProse, ProseBar } from '../prose/prose-field.tsx'
import own from './section-page.module.css'
import { SectionMenu, SectionTools } from './section-tools.tsx'

/** A chapter with its sub-chapters. */
export function SectionPage({ section }: { readonly section: EntityOf<'section'> }): ReactElement {
  const { t } = useSpeech()
  return (
    <>
      <p className={classes.kicker}>{t('outline.chapters')}</p>
      <div className={own.head}>
        <EditableTitle key={section.id} entity={section} level={1} size="page" />
        <SectionMenu section={section} shown={section.id} />
      </div>
      <ProseBar />
      <SectionBody section={section} level={2} shown={section.id} />
      <SectionTools section={section} />
      <DeclaredList entity={section} />
    </>
  )
}

interface SectionBodyProps {
  readonly section: EntityOf<'section'>
  /** Level of the headings below. */
  readonly level: HeadingLevel
  /** The section whose page this is. */
  readonly shown: Id
}

function SectionBody({ section, level, shown }: SectionBodyProps): ReactElement {
  const { t } = useSpeech()
  const plan = usePlan()
  const title = titleIn(plan, section) || t('common.untitled')
  return (
    <>
      <div className={classes.text}>
        <EntityProse entity={section} cell="body" label={t('prose.section.body', { title })} />
      </div>
      {childrenOf(plan, section.id, 'section').map((child) => (
        <section key={child.id} className={classes.section}>
          <div className={own.head}>
            <EditableTitle entity={child} level={level} />
            <SectionMenu section={child} shown={shown} />
          </div>
          <SectionBody section={child} level={levelBelow(level)} shown={shown} />
        </section>
      ))}
    </>
  )
}

import { ActionIcon, Button, Menu } from '@mantine/core'
import type { ReactElement } from 'react'
import { childrenOf, type EntityOf, type Id } from '../../shared/model/index.ts'
import { Icon } from '../components/icons.tsx'
import { focusKey } from '../drafting/focus.ts'
import { useShown } from '../formats/use-plan-format.ts'
import { useSpeech } from '../i18n/language.ts'
import { usePlan } from '../plan/plan-context.ts'
import { titleIn } from '../plan/titles.ts'
import classes from './section-page.module.css'
import { missingChapters } from './sections.ts'
import { useSections } from './use-sections.ts'

type Section = EntityOf<'section'>

/** Further chapters and sub-chapters, at the foot of one. */
export function SectionTools({ section }: { readonly section: Section }): ReactElement {
  const { t } = useSpeech()
  const sections = useSections()
  return (
    <div className={classes.tools}>
      <Button
        variant="subtle"
        leftSection={<Icon name="plus" size={14} />}
        onClick={() => sections.addBelow(section)}
      >
        {t('prose.section.addBelow')}
      </Button>
      <NewChapter after={section} />
    </div>
  )
}

/** The way to the first chapter, for a plan that shows none; nothing for any other. */
export function FirstChapter(): ReactElement | null {
  const shows = useShown()
  const plan = usePlan()
  const begun = childrenOf(plan, plan.id, 'section').some((section) => shows(section, 'body'))
  return begun ? null : <NewChapter after={null} />
}

/** Offers the chapters that the plan has not begun, and one of its own. */
function NewChapter({ after }: { readonly after: Section | null }): ReactElement {
  const { t } = useSpeech()
  const sections = useSections()
  const missing = missingChapters(usePlan())
  const own = { role: 'other', heading: t('prose.section.newChapter') } as const
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="subtle" leftSection={<Icon name="plus" size={14} />}>
          {t('prose.section.addChapter')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {[...missing, own].map((chapter) => (
          <Menu.Item key={chapter.role} onClick={() => sections.addChapter(after, chapter)}>
            {chapter.heading}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** What can be done with a chapter or sub-chapter, beside its heading. */
export function SectionMenu(props: { readonly section: Section; readonly shown: Id }): ReactElement {
  const { section, shown } = props
  const { t } = useSpeech()
  const sections = useSections()
  const title = titleIn(usePlan(), section) || t('common.untitled')
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          size="sm"
          data-focus={focusKey(section.id, 'menu')}
          aria-label={t('drafting.tree.actions', { title })}
          title={t('drafting.tree.actions', { title })}
        >
          <Icon name="more" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => sections.addBelow(section)}>{t('prose.section.addBelow')}</Menu.Item>
        <Menu.Item onClick={() => sections.move(section, 'up')}>{t('drafting.tree.moveUp')}</Menu.Item>
        <Menu.Item onClick={() => sections.move(section, 'down')}>{t('drafting.tree.moveDown')}</Menu.Item>
        <Menu.Item onClick={() => sections.remove(section, shown)}>{t('drafting.tree.remove')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

import { ActionIcon, Button } from '@mantine/core'
import { type ReactElement, useEffect } from 'react'
import { useSpeech } from '../i18n/language.ts'
import { dismiss, type Notice, useNotices } from '../state/notices.ts'
import { Icon } from './icons.tsx'
import classes from './notices.module.css'

/** Milliseconds for which a notice stays that asks nothing; errors stay until they are dismissed. */
const shortly = 6_000
const longer = 15_000

/** Notices in a corner; screen readers hear them as they come. */
export function Notices(): ReactElement {
  const { t } = useSpeech()
  const list = useNotices((notices) => notices.list)
  const ofTone = (tone: Notice['tone']): ReactElement[] =>
    list.filter((notice) => notice.tone === tone).map((notice) => <Row key={notice.key} notice={notice} />)
  return (
    <section className={classes.corner} aria-label={t('common.notices')}>
      <div role="alert">{ofTone('error')}</div>
      <div role="status">{ofTone('info')}</div>
    </section>
  )
}

function Row({ notice }: { readonly notice: Notice }): ReactElement {
  const { t } = useSpeech()
  const { action } = notice
  useEffect(() => {
    if (notice.tone === 'error') return
    const timer = setTimeout(() => dismiss(notice), notice.action === undefined ? shortly : longer)
    return () => clearTimeout(timer)
  }, [notice])
  const act = (): void => {
    dismiss(notice)
    action?.run()
  }
  return (
    <div className={classes.notice} data-tone={notice.tone}>
      <span className={classes.sign}>
        <Icon name={notice.tone === 'error' ? 'warning' : 'check'} />
      </span>
      <p className={classes.text}>{notice.say(t)}</p>
      {action && (
        <Button size="compact-xs" onClick={act}>
          {action.say(t)}
        </Button>
      )}
      <ActionIcon size="sm" aria-label={t('common.dismiss')} onClick={() => dismiss(notice)}>
        <Icon name="close" />
      </ActionIcon>
    </div>
  )
}

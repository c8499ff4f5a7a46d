import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { Icon } from '../components/icons.tsx'
import { useSpeech } from '../i18n/language.ts'
import { type OutlineNode, pagesOf } from '../outline/outline-nodes.ts'
import { nodeText } from '../outline/words-of.ts'
import { planAddress } from '../places.ts'
import classes from './page.module.css'
import { useSession } from './plan-context.ts'

/** At the foot of a page: the pages before and after it, so that a plan can be read from its first to its last. */
export function Pager(props: {
  readonly nodes: readonly OutlineNode[]
  readonly place: string
}): ReactElement | null {
  const { nodes, place } = props
  const { t } = useSpeech()
  const pages = pagesOf(nodes)
  const index = pages.findIndex((page) => page.place === place)
  if (index === -1) return null
  return (
    <nav className={classes.pager} aria-label={t('plan.neighbours')}>
      <Neighbour page={pages[index - 1]} direction="previous" />
      <Neighbour page={pages[index + 1]} direction="next" />
    </nav>
  )
}

interface NeighbourProps {
  readonly page: OutlineNode | undefined
  readonly direction: 'previous' | 'next'
}

function Neighbour({ page, direction }: NeighbourProps): ReactElement {
  const speech = useSpeech()
  const { t } = speech
  const { id } = useSession()
  if (page === undefined) return <span />
  return (
    <Link href={planAddress(id, page.place)} className={classes.neighbour ?? ''} data-direction={direction}>
      <Icon name={direction === 'previous' ? 'back' : 'next'} size={14} />
      <span>
        <span className={classes.direction}>{t(`plan.${direction}`)}</span>
        <span className={classes.neighbourTitle}>{nodeText(speech, page)}</span>
      </span>
    </Link>
  )
}

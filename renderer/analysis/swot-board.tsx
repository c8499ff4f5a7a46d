import type { ReactElement } from 'react'
import { childrenOf, type EntityOf } from '../../shared/model/index.ts'
import { useSpeech } from '../i18n/language.ts'
import classes from '../plan/page.module.css'
import { usePlan } from '../plan/plan-context.ts'
import swot from './swot-board.module.css'

type Item = EntityOf<'swot-item'>

const quadrants = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const

/** Strengths and weaknesses above, opportunities and threats below. */
export function SwotBoard({ field }: { readonly field: EntityOf<'field'> }): ReactElement | null {
  const { t } = useSpeech()
  const items = childrenOf(usePlan(), field.id, 'swot-item')
  if (items.length === 0) return null
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t('content.swot.heading')}</h2>
      <div className={swot.board}>
        {quadrants.map((quadrant) => (
          <Quadrant
            key={quadrant}
            quadrant={quadrant}
            items={items.filter((item) => item.quadrant === quadrant)}
          />
        ))}
      </div>
    </section>
  )
}

interface QuadrantProps {
  readonly quadrant: Item['quadrant']
  readonly items: readonly Item[]
}

function Quadrant({ quadrant, items }: QuadrantProps): ReactElement {
  const { t } = useSpeech()
  return (
    <section className={swot.quadrant} data-quadrant={quadrant}>
      <h3 className={swot.heading}>{t(`content.swot.${quadrant}`)}</h3>
      {items.length === 0 ? (
        <p className={classes.dim}>{t('common.nothing')}</p>
      ) : (
        <ul className={swot.items}>
          {items.map((item) => (
            <li key={item.id}>
              {item.text}
              {item.answeredBy.length > 0 && <em className={swot.answered}>{t('content.swot.answered')}</em>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

import { type ReactElement, useRef, useState } from 'react'
import type { EntityOf, Id } from '../../shared/model/index.ts'
import { useMark } from '../checks/use-mark.ts'
import { TextList } from '../drafting/text-list.tsx'
import { useSpeech } from '../i18n/language.ts'
import classes from '../plan/page.module.css'
import { AnswersDialog } from './answers-dialog.tsx'
import { LinkButton, SwotAnswers } from './swot-answers.tsx'
import swot from './swot-board.module.css'
import { type Quadrant, quadrantOf, quadrants } from './swot-moves.ts'
import { type Board, useBoard } from './use-board.ts'

/** Strengths and weaknesses above, opportunities and threats below: four lists between which items move. */
export function SwotBoard({ field }: { readonly field: EntityOf<'field'> }): ReactElement {
  const { t } = useSpeech()
  const root = useRef<HTMLDivElement>(null)
  const board = useBoard(root, field.id)
  const [asked, ask] = useState<Id | null>(null)
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t('content.swot.heading')}</h2>
      <div ref={root} className={swot.board}>
        {quadrants.map((quadrant) => (
          <QuadrantList key={quadrant} field={field.id} quadrant={quadrant} board={board} onAsk={ask} />
        ))}
      </div>
      <p className={swot.hint}>{t('drafting.swot.hint')}</p>
      {asked !== null && <AnswersDialog item={asked} onClose={() => ask(null)} />}
    </section>
  )
}

interface QuadrantListProps {
  readonly field: Id
  readonly quadrant: Quadrant
  readonly board: Board
  /** Opens the choice of what answers an item. */
  readonly onAsk: (item: Id) => void
}

function QuadrantList({ field, quadrant, board, onAsk }: QuadrantListProps): ReactElement {
  const { t } = useSpeech()
  const label = t(`content.swot.${quadrant}`)
  return (
    <section className={swot.quadrant} data-quadrant={quadrant} {...useMark(field, quadrant)}>
      <h3 className={swot.heading}>{label}</h3>
      <TextList
        list={quadrantOf(field, quadrant)}
        label={label}
        placeholder={t('drafting.swot.placeholder')}
        area={quadrant}
        drag={board.drag}
        onMove={board.move}
        onPaste={board.paste}
        below={(item) => item.kind === 'swot-item' && <SwotAnswers item={item} />}
        beside={(item) =>
          item.kind === 'swot-item' && <LinkButton item={item} onAsk={() => onAsk(item.id)} />
        }
      />
    </section>
  )
}

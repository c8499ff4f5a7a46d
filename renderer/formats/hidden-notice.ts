import type { PlanFormat } from '../../shared/formats/index.ts'
import { type Plan, rootOf } from '../../shared/model/index.ts'
import type { InterfaceLanguage, Translate } from '../i18n/language.ts'
import { tell, withdraw } from '../state/notices.ts'
import { newlyHidden, newlyUnnamed } from './hidden-lines.ts'
import { hiddenText } from './hidden-list.tsx'
import { phraseText } from './made-formats.ts'

const key = 'format-hides'

/** A plan and what becomes of its format in the editor. */
interface FormatChange {
  readonly plan: Plan
  readonly from: PlanFormat
  readonly to: PlanFormat
  readonly language: InterfaceLanguage
}

/**
 * Says what the plan has and the format shows no more, and offers to bring it back; what was said of the change before is
 * taken away.
 */
export function tellHidden({ plan, from, to, language }: FormatChange, onBringBack: () => void): void {
  withdraw(key)
  const lines = newlyHidden(plan, from, to)
  const unnamed = newlyUnnamed(plan, from, to)
  if (lines.length === 0 && unnamed.length === 0) return
  const parts = (t: Translate): readonly string[] => [
    ...lines.map((line) => hiddenText(t, line)),
    ...unnamed.map(({ level, count }) =>
      t('formats.unnamed', { level: phraseText(level.plural, language), count }),
    ),
  ]
  tell({
    key,
    tone: 'info',
    say: (t) => t('formats.hides', { plan: rootOf(plan).title, parts: parts(t).join(', ') }),
    action: { say: (t) => t('formats.bringBack'), run: onBringBack },
  })
}

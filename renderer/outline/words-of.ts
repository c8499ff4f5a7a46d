import type { Translate } from '../i18n/language.ts'
import type { OutlineNode } from './outline-nodes.ts'

/** What a node is called, without its code. */
export function wordsOf(t: Translate, { fixed, title }: OutlineNode): string {
  if (fixed !== null) return t(`outline.${fixed}`)
  return title === '' ? t('common.untitled') : title
}

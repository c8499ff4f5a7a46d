import { phraseText } from '../formats/made-formats.ts'
import type { Speech } from '../i18n/language.ts'
import type { OutlineNode } from './outline-nodes.ts'

/** What a node is called, without its code. */
export function wordsOf({ t, language }: Pick<Speech, 't' | 'language'>, node: OutlineNode): string {
  const { fixed, phrase, title } = node
  if (phrase !== null) return phraseText(phrase, language)
  if (fixed !== null) return t(`outline.${fixed}`)
  return title === '' ? t('common.untitled') : title
}

import { phraseText } from '../formats/made-formats.ts'
import { codedText } from '../i18n/coded.ts'
import type { Speech } from '../i18n/language.ts'
import type { OutlineNode } from './outline-nodes.ts'

/** What a node is called, with its code. */
export function nodeText(speech: Speech, node: OutlineNode): string {
  return codedText(speech.t, node.code, wordsOf(speech, node))
}

/** What a node is called, without its code. */
export function wordsOf({ t, language }: Pick<Speech, 't' | 'language'>, node: OutlineNode): string {
  const { fixed, phrase, title } = node
  if (phrase !== null) return phraseText(phrase, language)
  if (fixed !== null) return t(`outline.${fixed}`)
  return title === '' ? t('common.untitled') : title
}

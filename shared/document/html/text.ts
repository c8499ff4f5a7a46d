import { joinFigures } from '../layout/joined.ts'
import { languageTags } from '../layout/language.ts'
import type { Inline, List, ListItem, Paragraph } from '../tree.ts'
import { element, markup } from './markup.ts'

/** The runs of a paragraph. Page numbers are left out: only paper has pages. */
export function inlines(content: readonly Inline[]): string {
  return content.map((inline) => (inline.type === 'field' ? '' : textRun(inline))).join('')
}

function textRun({ text, bold, italic, language }: Extract<Inline, { type: 'text' }>): string {
  let run = markup(joinFigures(text)).replaceAll('\n', '<br/>')
  if (italic) run = element('em', {}, run)
  if (bold) run = element('strong', {}, run)
  return language === undefined ? run : element('span', { lang: languageTags[language] }, run)
}

/** A paragraph, with its style as its class. */
export function paragraph({ style, content, entity }: Paragraph): string {
  return element('p', { class: style, 'data-entity': entity }, inlines(content))
}

/** A list with its inner lists inside of their items. */
export function list({ ordered, items }: List): string {
  const [markup] = listFrom(ordered ? 'ol' : 'ul', items, 0, 0)
  return markup
}

/** Writes the items from one on that are at this level or deeper; answers where it stopped. */
function listFrom(
  name: 'ol' | 'ul',
  items: readonly ListItem[],
  start: number,
  level: number,
): [string, number] {
  const written: string[] = []
  let at = start
  for (let item = items[at]; item !== undefined && item.level >= level; item = items[at]) {
    at++
    let inner = ''
    if ((items[at]?.level ?? 0) > level) [inner, at] = listFrom(name, items, at, level + 1)
    written.push(element('li', { 'data-entity': item.entity }, inlines(item.content), inner))
  }
  return [element(name, {}, ...written), at]
}

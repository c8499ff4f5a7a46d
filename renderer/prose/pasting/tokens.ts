import { decoded } from './entities.ts'

/** A piece of HTML. */
export type Token =
  | { readonly type: 'open'; readonly name: string; readonly attributes: Attributes }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'comment'; readonly text: string }

export type Attributes = ReadonlyMap<string, string>

/**
 * Takes HTML apart as browsers do, for as much as text needs; nothing of it is run, loaded or shown. Each sign is looked at
 * once, whatever the input: a tag that never ends takes the rest with it, as the HTML standard has it.
 */
export function* tokensOf(html: string): Generator<Token> {
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const end = open === -1 ? html.length : open
    if (end > at) yield { type: 'text', text: decoded(html.slice(at, end)) }
    if (open === -1) return
    const { next, token } = markupAt(html, open)
    if (token !== null) yield token
    at = next
  }
}

interface Markup {
  readonly token: Token | null
  readonly next: number
}

function markupAt(html: string, open: number): Markup {
  if (html.startsWith('<!--', open)) return commentAt(html, open + 4, '-->')
  const first = html.charAt(open + 1)
  if (first === '!' || first === '?') return commentAt(html, open + 2, '>')
  if (!/[a-z/]/i.test(first)) return { token: { type: 'text', text: '<' }, next: open + 1 }
  const end = tagEnd(html, open + 1)
  if (end === -1) return { token: null, next: html.length }
  return { token: tagOf(html.slice(open + 1, end)), next: end + 1 }
}

function commentAt(html: string, from: number, mark: string): Markup {
  const end = html.indexOf(mark, from)
  const text = html.slice(from, end === -1 ? html.length : end)
  return { token: { type: 'comment', text }, next: end === -1 ? html.length : end + mark.length }
}

/** Where a tag ends; quotes may hold its sign. */
function tagEnd(html: string, from: number): number {
  let quote = ''
  for (let at = from; at < html.length; at += 1) {
    const sign = html.charAt(at)
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '>') return at
    // A quote in the middle of a name or a value is part of it.
    else if ((sign === '"' || sign === "'") && /[=\s]/.test(html.charAt(at - 1))) quote = sign
  }
  return -1
}

function tagOf(source: string): Token {
  const name = /^\/?([^\s/>]*)/.exec(source)?.[1]?.toLowerCase() ?? ''
  if (source.startsWith('/')) return { type: 'close', name }
  return { type: 'open', name, attributes: attributesOf(source.slice(name.length)) }
}

const attribute = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

function attributesOf(source: string): Attributes {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single, bare] of source.matchAll(attribute)) {
    const key = name.toLowerCase()
    if (!attributes.has(key)) attributes.set(key, decoded(double ?? single ?? bare ?? ''))
  }
  return attributes
}

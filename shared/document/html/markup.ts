import { cleanText, escapeMarkup } from '../layout/clean.ts'

/** Attributes of an element; those that are null or empty are left out. */
export type Attributes = Readonly<Record<string, string | number | null>>

/** An element with its content, which is markup already. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  return `<${name}${written(attributes)}>${content.join('')}</${name}>`
}

/** An element that has no content. */
export function emptyElement(name: string, attributes: Attributes = {}): string {
  return `<${name}${written(attributes)}/>`
}

/** A text as markup. */
export function markup(text: string): string {
  return escapeMarkup(cleanText(text))
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => ` ${name}="${markup(String(value))}"`)
    .join('')
}

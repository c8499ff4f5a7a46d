/** Characters that no paper can show and XML forbids; tab and line feed stay. */
const unprintable = /(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu
const loneSurrogate = /\p{Cs}/gu
const lineEnd = /\r\n?|\u0085|[\u2028\u2029]/g
const needsCleaning = /[^\n\u0020-\u007E\u00A0-\u017F\u2010-\u2027]/

/**
 * Makes a text fit for any paper: one kind of line end (line feed), no control characters, whole characters only (half
 * a surrogate pair becomes U+FFFD), accents joined to their letters (NFC).
 */
export function cleanText(text: string): string {
  if (!needsCleaning.test(text)) return text
  return text
    .replace(lineEnd, '\n')
    .replace(unprintable, '')
    .replace(loneSurrogate, '\uFFFD')
    .normalize('NFC')
}

const markup: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Escapes a text for XML and HTML, inside elements and attributes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => markup[character] ?? character)
}

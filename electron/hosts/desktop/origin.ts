/** The program's own scheme and, below it, the one origin whose pages are the program's. */
export const scheme = 'app'
const host = 'hartuesi'

/** Where a window begins. */
export const startAddress = `${scheme}://${host}/`

/** True for an address of the program's own origin. */
export function isOwnAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null
  return url !== null && url.protocol === `${scheme}:` && url.host === host && url.username === ''
}

/** What a window may load: the program's files, what it made itself, and the developer's tools. */
export function mayLoad(address: string): boolean {
  return isOwnAddress(address) || /^(?:blob:app:\/\/hartuesi\/|data:|devtools:)/.test(address)
}

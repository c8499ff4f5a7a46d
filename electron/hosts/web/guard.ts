import type { IncomingHttpHeaders } from 'node:http'

/** What a request says of where it comes from. */
export interface Origin {
  readonly method: string
  readonly headers: IncomingHttpHeaders
}

/**
 * Whether a request comes from the window itself. Another name for the loopback in `Host` means DNS rebinding; another
 * `Origin`, or a browser's word that the request crosses sites, means another page.
 * @param authority the host's own address without scheme, `127.0.0.1:1234`
 */
export function isOwn({ method, headers }: Origin, authority: string): boolean {
  if (headers.host !== authority) return false
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  // Browsers name the origin of everything that is no plain fetch of a page or file.
  const plain = method === 'GET' || method === 'HEAD'
  return headers.origin === undefined ? plain : headers.origin === `http://${authority}`
}

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Who may use the web host: the browser that brought the start token, known by its cookie from then on. */
export interface Session {
  /** Stands in the address that is printed at the start. */
  readonly token: string
  /** The header that gives the browser its cookie, for the token; null for any other text, and the second time. */
  exchange(token: string): string | null
  /** Whether a request's cookies hold the session's. */
  knows(cookies: string | undefined): boolean
}

/** A new session. Its cookie has a name of its own: browsers do not separate the cookies of two hosts by port. */
export function createSession(): Session {
  const name = `hartuesi-${randomBytes(6).toString('hex')}`
  const token = secret()
  const key = secret()
  let used = false
  return {
    token,
    exchange(given) {
      if (used || !same(given, token)) return null
      used = true
      // Not `Secure`: the loopback has no certificate, and some browsers then keep no such cookie.
      return `${name}=${key}; Path=/; HttpOnly; SameSite=Strict`
    },
    knows(cookies = '') {
      return cookies
        .split(';')
        .map((cookie) => cookie.trim())
        .some((cookie) => cookie.startsWith(`${name}=`) && same(cookie.slice(name.length + 1), key))
    },
  }
}

/** 256 random bits as they may stand in an address. */
export function secret(): string {
  return randomBytes(32).toString('base64url')
}

/** Compares in a time that tells nothing of how much agrees. */
function same(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

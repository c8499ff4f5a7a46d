import { randomBytes } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { noncePlaceholder, securityHeaders } from './policy.ts'

/** A file of the window as a host hands it out. */
export interface WindowFile {
  readonly body: Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/**
 * The file below `root` that an address's path names, or null where it names none: climbing out (`..`, encoded or not),
 * NUL, back slashes, drives and streams of Windows, malformed escapes.
 * @param path begins with a slash; percent-encoded, without query
 */
export function pathInside(root: string, path: string): string | null {
  const plain = plainPath(path)
  if (plain === null) return null
  const base = resolve(root)
  const found = resolve(base, `.${plain}`)
  // The separator tells `renderer/x` from `renderer-of-another/x`.
  return found.startsWith(base.endsWith(sep) ? base : base + sep) ? found : null
}

/** The path without its escapes, or null for one that no file of ours has. */
function plainPath(path: string): string | null {
  const plain = unescaped(path)
  if (plain === null || !plain.startsWith('/') || /[\0\\:]/.test(plain)) return null
  return plain.split('/').includes('..') ? null : plain
}

function unescaped(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/**
 * What the window gets at a path: its file, or its page for the root and for the places inside the program (which have
 * no extension), or null.
 */
export async function windowFile(root: string, path: string): Promise<WindowFile | null> {
  const plain = plainPath(path)
  if (plain === null) return null
  const page = extname(plain) === ''
  const file = page ? join(root, 'index.html') : pathInside(root, path)
  if (file === null) return null
  const type = mediaTypes[extname(file).toLowerCase()]
  if (type === undefined || !(await isFile(file))) return null
  const nonce = randomBytes(16).toString('base64')
  const bytes = await readFile(file)
  return {
    body: page ? withNonce(bytes, nonce) : new Uint8Array(bytes),
    headers: { ...securityHeaders(nonce), 'content-type': type },
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

function withNonce(page: Uint8Array, nonce: string): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder().decode(page).replaceAll(noncePlaceholder, nonce)
  return new TextEncoder().encode(text)
}

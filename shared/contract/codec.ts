import { fromBase64, toBase64 } from '../model/index.ts'

/** Stands for bytes; a key that begins with the mark gets one more, so that no value can be taken for bytes. */
const mark = '$'
const bytesKey = '$bytes'

/**
 * A call's input, an answer or an event as JSON text, as it travels between the browser and the web host. Bytes
 * (`Uint8Array`) become `{"$bytes": base64}`; what JSON leaves out (undefined, functions) is left out.
 */
export function encode(value: unknown): string {
  return JSON.stringify(isPlain(value) ? value : pack(value)) ?? 'null'
}

/**
 * The value that was encoded.
 * @throws SyntaxError for what is not JSON or not base64
 * @throws RangeError for JSON nested deeper than the stack allows
 */
export function decode(text: string): unknown {
  const value: unknown = JSON.parse(text)
  return isPlain(value) ? value : unpack(value)
}

/**
 * True for what is its own JSON: to look through a whole plan costs a fraction of making it again.
 * @throws RangeError for what is nested deeper than the stack allows
 */
function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPlain)
  if (!isObject(value)) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return false
  // Without lists of entries: those of a large plan take as long to make as all the rest.
  for (const key in value)
    if (key.startsWith(mark) || !isPlain((value as Readonly<Record<string, unknown>>)[key])) return false
  return true
}

function pack(value: unknown): unknown {
  if (value instanceof Uint8Array) return { [bytesKey]: toBase64(value) }
  if (Array.isArray(value)) return value.map(pack)
  if (!isObject(value)) return value
  return mapObject(value, (key) => (key.startsWith(mark) ? mark + key : key), pack)
}

function unpack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpack)
  if (!isObject(value)) return value
  const bytes: unknown = Object.hasOwn(value, bytesKey) ? Reflect.get(value, bytesKey) : undefined
  if (typeof bytes === 'string') return fromBase64(bytes)
  return mapObject(value, (key) => (key.startsWith(mark) ? key.slice(mark.length) : key), unpack)
}

/** `fromEntries` defines each key as the object's own, `__proto__` included: no prototype is ever touched. */
function mapObject(value: object, key: (name: string) => string, inner: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [key(name), inner(item)]))
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

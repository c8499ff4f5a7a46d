import { fromBase64, toBase64 } from '../model/index.ts'

/** Stands for bytes; a key that begins with the mark gets one more, so that no value can be taken for bytes. */
const mark = '$'
const bytesKey = '$bytes'

/**
 * A call's input, an answer or an event as JSON text, as it travels between the browser and the web host. Bytes
 * (`Uint8Array`) become `{"$bytes": base64}`; what JSON leaves out (undefined, functions) is left out.
 */
export function encode(value: unknown): string {
  return JSON.stringify(pack(value)) ?? 'null'
}

/**
 * The value that was encoded.
 * @throws SyntaxError for what is not JSON or not base64
 * @throws RangeError for JSON nested deeper than the stack allows
 */
export function decode(text: string): unknown {
  const value: unknown = JSON.parse(text)
  return unpack(value)
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

import { ReadError, type ReadReason } from '../error.ts'
import { type Path, writePath } from './path.ts'
import { positionAt, type TextPosition } from './text.ts'

/** A value of a JSON file. Objects have no prototype, so that `__proto__` is a key like any other. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject
export interface JsonObject {
  readonly [key: string]: JsonValue
}

/** The parts of a list or object with their keys, in the order of the file; none of any other value. */
export function partsOf(value: JsonValue): readonly (readonly [string | number, JsonValue])[] {
  if (typeof value !== 'object' || value === null) return []
  return isList(value) ? [...value.entries()] : Object.entries(value)
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}

/** How much of a file is taken. */
export interface JsonLimits {
  /** Objects and lists inside one another. */
  readonly depth: number
  /** Items of one list, keys of one object. */
  readonly items: number
  /** Values in all. */
  readonly values: number
}

/** A file that was read, with the place of each value in its text. */
export interface JsonFile {
  readonly value: JsonValue
  /** Line and column of the value, or of the nearest one around it, at the end of a path. */
  positionOf(path: Path): TextPosition
}

/**
 * Parses JSON as `JSON.parse` does, but refuses a key that an object names twice and numbers beyond a double's range,
 * keeps within limits, and says where it failed.
 * @throws ReadError `not-json`, `doubled-key`, `out-of-range`, `too-deep` or `too-many`, with line and column
 */
export function parseJson(text: string, limits: JsonLimits): JsonFile {
  const parser = new JsonParser(text, limits)
  const value = parser.parse()
  return { value, positionOf: (path) => positionAt(text, parser.offsetOf(value, path)) }
}

const whitespace = /[ \t\n\r]*/y
const numberLiteral = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const word = /true|false|null/y

type Starts = Map<string | number, number>

class JsonParser {
  readonly #text: string
  readonly #limits: JsonLimits
  readonly #path: (string | number)[] = []
  /** Where each child of an object or list starts. */
  readonly #starts = new WeakMap<object, Starts>()
  #offset = 0
  #values = 0

  constructor(text: string, limits: JsonLimits) {
    this.#text = text
    this.#limits = limits
  }

  parse(): JsonValue {
    this.#skipWhitespace()
    const value = this.#value()
    this.#skipWhitespace()
    if (this.#offset < this.#text.length) this.#fail('not-json')
    return value
  }

  offsetOf(root: JsonValue, path: Path): number {
    let value: unknown = root
    let offset = 0
    for (const step of path) {
      if (typeof value !== 'object' || value === null) break
      offset = this.#starts.get(value)?.get(step) ?? offset
      value = Object.hasOwn(value, step) ? Reflect.get(value, step) : null
    }
    return offset
  }

  #value(): JsonValue {
    this.#values += 1
    if (this.#values > this.#limits.values) this.#fail('too-many')
    switch (this.#text.charAt(this.#offset)) {
      case '{':
        return this.#object()
      case '[':
        return this.#list()
      case '"':
        return this.#string()
      default:
        return this.#take(word) === '' ? this.#number() : this.#word()
    }
  }

  #object(): JsonObject {
    const object: Record<string, JsonValue> = Object.create(null) as Record<string, JsonValue>
    const starts = this.#open(object)
    this.#items('}', () => {
      if (this.#text.charAt(this.#offset) !== '"') this.#fail('not-json')
      const start = this.#offset
      const key = this.#string()
      this.#path.push(key)
      if (starts.has(key)) this.#fail('doubled-key', start)
      this.#skipWhitespace()
      this.#expect(':')
      this.#skipWhitespace()
      starts.set(key, this.#offset)
      object[key] = this.#value()
      this.#path.pop()
    })
    return object
  }

  #list(): readonly JsonValue[] {
    const list: JsonValue[] = []
    const starts = this.#open(list)
    this.#items(']', () => {
      this.#path.push(list.length)
      starts.set(list.length, this.#offset)
      list.push(this.#value())
      this.#path.pop()
    })
    return list
  }

  #open(container: object): Starts {
    if (this.#path.length >= this.#limits.depth) this.#fail('too-deep')
    const starts: Starts = new Map()
    this.#starts.set(container, starts)
    this.#offset += 1
    return starts
  }

  #items(end: '}' | ']', item: () => void): void {
    this.#skipWhitespace()
    for (let count = 1; this.#text.charAt(this.#offset) !== end; count += 1) {
      if (count > this.#limits.items) this.#fail('too-many')
      if (count > 1) {
        this.#expect(',')
        this.#skipWhitespace()
      }
      item()
      this.#skipWhitespace()
    }
    this.#offset += 1
  }

  #string(): string {
    const start = this.#offset
    let end = start + 1
    for (let code = this.#text.charCodeAt(end); code !== 0x22; code = this.#text.charCodeAt(end)) {
      if (Number.isNaN(code) || code < 0x20) this.#fail('not-json', Math.min(end, this.#text.length))
      end += code === 0x5c ? 2 : 1
    }
    this.#offset = end + 1
    try {
      return JSON.parse(this.#text.slice(start, this.#offset)) as string
    } catch {
      return this.#fail('not-json', start)
    }
  }

  #word(): boolean | null {
    const found = this.#take(word)
    this.#offset += found.length
    return found === 'null' ? null : found === 'true'
  }

  #number(): number {
    const literal = this.#take(numberLiteral)
    if (literal === '') this.#fail('not-json')
    const value = Number(literal)
    if (!Number.isFinite(value)) this.#fail('out-of-range')
    this.#offset += literal.length
    return value
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#offset
    return pattern.exec(this.#text)?.[0] ?? ''
  }

  #expect(sign: string): void {
    if (this.#text.charAt(this.#offset) !== sign) this.#fail('not-json')
    this.#offset += 1
  }

  #skipWhitespace(): void {
    this.#offset += this.#take(whitespace).length
  }

  #fail(reason: ReadReason, offset = this.#offset): never {
    throw new ReadError(reason, { ...positionAt(this.#text, offset), path: writePath(this.#path) })
  }
}

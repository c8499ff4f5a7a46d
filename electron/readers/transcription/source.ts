import { ReadError, type ReadReason } from '../error.ts'
import { type JsonFile, type JsonValue, partsOf } from '../json/parse.ts'
import { joinPath, type Path, writePath } from '../json/path.ts'

/** A part of the file that no entity holds: its path, and its value as text. */
export interface LeftOut {
  readonly place: string
  readonly value: string
}

/**
 * The file while it is being read. What is read through `track` counts as used; whatever nobody has read at the end is
 * left out, and reported. So a key that no one knows cannot be lost without a word.
 */
export class Source {
  readonly #file: JsonFile
  readonly #used = new Set<string>()
  readonly #paths = new WeakMap<object, Path>()

  constructor(file: JsonFile) {
    this.#file = file
  }

  /** A view of a value of the file that notes which texts, numbers and flags are read. */
  track<T extends object>(value: T, path: Path = []): T {
    const written = writePath(path)
    const parts = new Map<string | symbol, object>()
    const view = new Proxy(value, {
      get: (target, key): unknown => {
        const part: unknown = Reflect.get(target, key)
        if (typeof key === 'symbol' || !Object.propertyIsEnumerable.call(target, key)) return part
        const step = Array.isArray(target) ? Number(key) : key
        if (typeof part !== 'object' || part === null) {
          this.#used.add(joinPath(written, step))
          return part
        }
        const known = parts.get(key) ?? this.track(part, [...path, step])
        parts.set(key, known)
        return known
      },
    })
    this.#paths.set(view, path)
    return view
  }

  /** A refusal for what stands at a tracked part of the file, or under one of its keys. */
  error(reason: ReadReason, part: object, key?: string | number): ReadError {
    const path = this.#paths.get(part) ?? []
    return this.errorAt(reason, key === undefined ? path : [...path, key])
  }

  errorAt(reason: ReadReason, path: Path): ReadError {
    return new ReadError(reason, { ...this.#file.positionOf(path), path: writePath(path) })
  }

  /** Everything that was never read and is not empty, in the order of the file. */
  leftOut(): readonly LeftOut[] {
    return leaves(this.#file.value, '').filter(({ place, value }) => value !== '' && !this.#used.has(place))
  }
}

function leaves(value: JsonValue, path: string): LeftOut[] {
  if (value === null) return []
  if (typeof value !== 'object') return [{ place: path, value: String(value) }]
  return partsOf(value).flatMap(([step, part]) => leaves(part, joinPath(path, step)))
}

import { type Library, storeError } from '../../store/index.ts'

/** A library that hands every use on to the one that is open, and tells of each use that failed. */
export function standIn(current: () => Library, failed: (error: unknown) => void): Library {
  const handOn: ProxyHandler<object> = {
    get(_target, name) {
      const library = current()
      const value: unknown = Reflect.get(library, name)
      if (typeof value !== 'function') return value
      return (...args: unknown[]): unknown => {
        try {
          return value.apply(library, args)
        } catch (error) {
          failed(error)
          throw error
        }
      }
    },
  }
  return new Proxy({}, handOn) as Library
}

/**
 * Whether a failure looks as if the library's disk were gone under it: a stick that was pulled out. What is read then may
 * seem damaged too; whether it is shows when the library is opened anew.
 */
export function isOutOfReach(error: unknown): boolean {
  const { code, details } = storeError(error)
  if (code === 'damaged-library') return details.reason === 'corrupt' || details.reason === 'not-sqlite'
  return code === 'library-unavailable' && details.reason !== 'busy'
}

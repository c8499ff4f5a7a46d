import { StoreError } from './errors.ts'
import type { Library, LibraryOptions } from './library.ts'

/** Opens a library, or makes a new one where there is no file. */
export function openLibrary(file: string, _options: LibraryOptions): Library {
  throw new StoreError('internal', { reason: `not built yet: ${file}` })
}

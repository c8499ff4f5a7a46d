import { createIdSource, type IdSource } from '../../shared/model/index.ts'

/** Ids of what is made in this window. */
export const newId: IdSource = createIdSource(
  () => Date.now(),
  (bytes) => crypto.getRandomValues(bytes),
)

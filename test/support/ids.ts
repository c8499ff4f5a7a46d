import { createIdSource, type IdSource } from '../../shared/model/index.ts'

/**
 * Ids for tests: the same at each run, told apart by `seed`, one after the other as in life.
 * @param seed 0 to 255
 */
export function testIds(seed = 0): IdSource {
  return createIdSource(
    () => 1_700_000_000_000,
    (bytes) => bytes.fill(seed),
  )
}

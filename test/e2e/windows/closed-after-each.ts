import { afterEach, beforeAll } from 'vitest'
import { buildIfNeeded } from '../../../electron/build/build.ts'

/**
 * Builds the program before the tests of a file, and closes after each of them what it opened.
 * @param expectOf what has to hold of a window that is closed
 * @returns takes what a test opens
 */
export function closedAfterEach<W extends { close: () => Promise<unknown> }>(
  expectOf?: (window: W) => void,
): <Opened extends W>(opening: Promise<Opened>) => Promise<Opened> {
  let last: W | undefined
  beforeAll(() => buildIfNeeded())
  afterEach(async () => {
    const window = last
    last = undefined
    if (window === undefined) return
    await window.close()
    expectOf?.(window)
  })
  return async (opening) => {
    const opened = await opening
    last = opened
    return opened
  }
}

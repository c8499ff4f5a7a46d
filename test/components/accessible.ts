import axe from 'axe-core'
import { expect } from 'vitest'

/** Fails where axe finds anything on what is shown. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document)
  const found = violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
  }))
  expect.soft(found).toEqual([])
}

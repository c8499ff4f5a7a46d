import { expect, it } from 'vitest'
import { calls } from '../../../shared/contract/index.ts'
import { fuzzCalls } from './fuzz.ts'

it('every call of the contract, given anything over the web host, answers with a value or a code', async () => {
  const figures = await fuzzCalls({ inputs: 150, operations: 2_000 })
  expect(figures.calls).toBe(Object.keys(calls).length)
  expect(figures.refused).toBeGreaterThan(90)
}, 120_000)

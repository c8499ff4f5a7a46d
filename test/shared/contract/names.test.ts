import { describe, expect, it } from 'vitest'
import { calls, events } from '../../../shared/contract/index.ts'
import { isNameOfCall, isNameOfEvent } from '../../../shared/contract/names.ts'

describe('the names that the preload lets through', () => {
  it('are those of the contract', () => {
    for (const name of Object.keys(calls)) expect(isNameOfCall(name)).toBe(true)
    for (const name of Object.keys(events)) expect(isNameOfEvent(name)).toBe(true)
  })

  it.each(['', 'plan', 'toString', '__proto__', 'constructor', undefined, null, 1, ['changed'], {}])(
    'are not %j',
    (name) => {
      expect(isNameOfCall(name)).toBe(false)
      expect(isNameOfEvent(name)).toBe(false)
    },
  )
})

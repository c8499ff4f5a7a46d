import { expect, test } from 'vitest'
import { emblemFrom } from '../../../renderer/plan/emblem/emblem-from.ts'

class Gone extends Blob {
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new DOMException('its stick was pulled out', 'NotReadableError'))
  }
}

test('a file that is there no more when it is read becomes no emblem', async () => {
  expect(await emblemFrom(new Gone(['picture']))).toEqual({ problem: 'unreadable' })
})

import { EventEmitter } from 'node:events'
import { expect, it, vi } from 'vitest'
import { createKept } from '../../../electron/services/kept-threads.ts'

class Thread extends EventEmitter {
  holds = true
  ended = false
  ref(): void {
    this.holds = true
  }
  unref(): void {
    this.holds = false
  }
  async terminate(): Promise<void> {
    this.ended = true
  }
}

it('hands a thread out once, and lets the program end while it waits', () => {
  const kept = createKept<Thread>()
  const thread = new Thread()
  kept.keep('papers', thread)
  expect(thread.holds).toBe(false)
  expect(kept.take('other')).toBeUndefined()
  expect(kept.take('papers')).toBe(thread)
  expect(thread.holds).toBe(true)
  expect(kept.take('papers')).toBeUndefined()
})

it('keeps one of a kind and ends the others', () => {
  const kept = createKept<Thread>()
  const [first, second] = [new Thread(), new Thread()]
  kept.keep('papers', first)
  kept.keep('papers', second)
  expect([first.ended, second.ended]).toEqual([false, true])
  expect(kept.take('papers')).toBe(first)
})

it('forgets a thread that ends while it waits', () => {
  const kept = createKept<Thread>()
  const thread = new Thread()
  kept.keep('papers', thread)
  thread.emit('exit')
  expect(kept.take('papers')).toBeUndefined()
})

it('ends a thread that nobody takes', () => {
  vi.useFakeTimers()
  try {
    const kept = createKept<Thread>(1000)
    const [left, taken] = [new Thread(), new Thread()]
    kept.keep('papers', left)
    kept.keep('other', taken)
    kept.take('other')
    vi.advanceTimersByTime(1001)
    expect([left.ended, taken.ended]).toEqual([true, false])
    expect(kept.take('papers')).toBeUndefined()
  } finally {
    vi.useRealTimers()
  }
})

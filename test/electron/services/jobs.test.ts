import { describe, expect, it } from 'vitest'
import { createJobs } from '../../../electron/services/jobs.ts'

const cancelled: unknown = expect.objectContaining({ code: 'cancelled' })

/** Work that ends when it is told to, or when it is stopped. */
function work() {
  const started = { yet: false }
  let end: (answer: string) => void = () => undefined
  let reject: (error: Error) => void = () => undefined
  const promise = new Promise<string>((resolve, refuse) => {
    end = resolve
    reject = refuse
  })
  return {
    started,
    end,
    run: (signal: AbortSignal) => {
      started.yet = true
      signal.addEventListener('abort', () =>
        reject(Object.assign(new Error('stopped'), { code: 'cancelled' })),
      )
      return promise
    },
  }
}

const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('jobs', () => {
  it('run two at once and keep the others in order', async () => {
    const jobs = createJobs()
    const [a, b, c, d] = [work(), work(), work(), work()]
    const answers = [jobs.run('a', a.run), jobs.run('b', b.run), jobs.run('c', c.run), jobs.run('d', d.run)]
    await settle()
    expect([a, b, c, d].map(({ started }) => started.yet)).toEqual([true, true, false, false])
    b.end('b')
    await settle()
    expect([c, d].map(({ started }) => started.yet)).toEqual([true, false])
    for (const one of [a, c, d]) one.end('x')
    await expect(Promise.all(answers)).resolves.toEqual(['x', 'b', 'x', 'x'])
  })

  it('refuse an id that is at work, and take it again afterwards', async () => {
    const jobs = createJobs()
    const first = work()
    const answer = jobs.run('a', first.run)
    await expect(jobs.run('a', work().run)).rejects.toMatchObject({ code: 'invalid-input' })
    first.end('done')
    await answer
    await expect(jobs.run('a', async () => 'again')).resolves.toBe('again')
  })

  it('stop one that runs, and one that waits, and nothing else', async () => {
    const jobs = createJobs()
    const all = [work(), work(), work()] as const
    const answers = all.map(({ run }, index) => jobs.run(String(index), run))
    await settle()
    jobs.cancel('0')
    await expect(answers[0]).rejects.toEqual(cancelled)
    jobs.cancel('2')
    await expect(answers[2]).rejects.toEqual(cancelled)
    all[1].end('alive')
    await expect(answers[1]).resolves.toBe('alive')
    expect(() => jobs.cancel('1')).toThrow(expect.objectContaining({ code: 'not-found' }))
  })

  it('free their place when they fail', async () => {
    const jobs = createJobs()
    const fail = () => Promise.reject(new Error('no'))
    const answers = await Promise.allSettled(['a', 'b', 'c', 'd'].map((id) => jobs.run(id, fail)))
    expect(answers.map(({ status }) => status)).toEqual(Array(4).fill('rejected'))
    await expect(jobs.run('e', async () => 'free')).resolves.toBe('free')
  })

  it('all end when their host closes', async () => {
    const jobs = createJobs()
    const answers = ['a', 'b', 'c'].map((id) => jobs.run(id, work().run))
    const ends = Promise.allSettled(answers)
    await settle()
    await jobs.close()
    expect((await ends).map(({ status }) => status)).toEqual(Array(3).fill('rejected'))
  })
})

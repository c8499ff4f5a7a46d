import { describe, expect, it, vi } from 'vitest'
import { CallFailure, calls, dispatch, type Services } from '../../../shared/contract/index.ts'

const plan = '01932d3e-0000-7000-8000-000000000001'

/** Services of which each call fails the test that reaches it, but for those given. */
function services(given: Partial<Services> = {}): Services {
  const names = Object.keys(calls)
  const unexpected = (name: string) => () => Promise.reject(new Error(`${name} was reached`))
  return { ...Object.fromEntries(names.map((name) => [name, unexpected(name)])), ...given } as Services
}

const ignore = (): void => undefined

describe('dispatch', () => {
  it('runs a call with its checked input and answers its value', async () => {
    const bin = vi.fn<Services['library.bin']>(async () => ({}))
    const answer = await dispatch(services({ 'library.bin': bin }), 'library.bin', { plan }, ignore)
    expect(answer).toEqual({ ok: true, value: {} })
    expect(bin).toHaveBeenCalledWith({ plan })
  })

  it.each(['', 'plan', 'plan.open ', 'toString', '__proto__', 'constructor', 'hasOwnProperty'])(
    'refuses the name %j',
    async (name) => {
      const answer = await dispatch(services(), name, {}, ignore)
      expect(answer).toEqual({ ok: false, error: { code: 'unknown-call', details: {} } })
    },
  )

  it.each([
    ['plan.open', undefined],
    ['plan.open', null],
    ['plan.open', 'text'],
    ['plan.open', {}],
    ['plan.open', { plan: 7 }],
    ['plan.open', { plan: 'not an id' }],
    ['plan.open', { plan, more: true }],
    ['library.list', { more: true }],
    ['library.import', { name: 'a.json', bytes: [1, 2, 3] }],
    ['library.import', { name: 'x'.repeat(501), bytes: new Uint8Array() }],
    ['settings.write', { language: 'de' }],
    ['settings.write', JSON.parse('{"__proto__":{"language":"sq"}}')],
    ['export.run', { plan, job: plan, formats: [], language: 'sq', folder: null }],
    ['export.run', { plan, job: plan, formats: ['exe'], language: 'sq', folder: null }],
  ])('refuses %s with %j before a service is reached', async (name, input) => {
    const report = vi.fn<(error: unknown) => void>()
    const answer = await dispatch(services(), name, input, report)
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    expect(report).not.toHaveBeenCalled()
  })

  it('names the place of what is wrong with an input', async () => {
    const operations = [{ type: 'remove', id: 'x' }]
    const answer = await dispatch(services(), 'plan.apply', { plan, operations }, ignore)
    expect(answer).toMatchObject({ error: { details: { place: 'operations.0.id' } } })
  })

  it('answers a failure with its code and details', async () => {
    const open = () => Promise.reject(new CallFailure('not-found', { plan }))
    const answer = await dispatch(services({ 'plan.open': open }), 'plan.open', { plan }, ignore)
    expect(answer).toEqual({ ok: false, error: { code: 'not-found', details: { plan } } })
  })

  it('tells a defect to the host only', async () => {
    const defect = new Error('secret: /home/someone/library.sqlite')
    const report = vi.fn<(error: unknown) => void>()
    const list = () => Promise.reject(defect)
    const answer = await dispatch(services({ 'library.list': list }), 'library.list', {}, report)
    expect(answer).toEqual({ ok: false, error: { code: 'internal', details: {} } })
    expect(report).toHaveBeenCalledWith(defect)
  })

  it('turns a service that throws at once into an answer too', async () => {
    const list = (): Promise<never> => {
      throw new TypeError('at once')
    }
    const answer = await dispatch(services({ 'library.list': list }), 'library.list', {}, ignore)
    expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } })
  })
})

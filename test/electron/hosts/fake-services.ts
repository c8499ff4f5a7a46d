import { calls, initialSettings, type Services } from '../../../shared/contract/index.ts'

/** Services that answer nothing but settings in English and an empty library, and what a test gives besides. */
export function fakeServices(given: Partial<Services> = {}): Services {
  const unexpected = (name: string) => () => Promise.reject(new Error(`${name} was reached`))
  const known: Partial<Services> = {
    'settings.read': async () => ({ ...initialSettings, language: 'en' }),
    'library.list': async () => [],
    ...given,
  }
  return {
    ...Object.fromEntries(Object.keys(calls).map((name) => [name, unexpected(name)])),
    ...known,
  } as Services
}

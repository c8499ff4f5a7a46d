import { toFailure } from './ask.ts'
import { tellFailure } from './notices.ts'

/** What some work answers; null where it failed, which has been told. */
export async function orTell<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    tellFailure(toFailure(error))
    return null
  }
}

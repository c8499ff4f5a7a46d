import { CallFailure } from '../../../shared/contract/index.ts'
import { createIdSource } from '../../../shared/model/index.ts'
import type { ReadResult, ReadTask, Step } from '../task.ts'

/** Reads the file of a plan into entities. */
export async function readPlan({ bytes }: ReadTask, onStep: (step: Step) => void): Promise<ReadResult> {
  onStep({ stage: 'read', part: '', done: 0, total: 1 })
  const { ReadError, readTranscription } = await import('../../readers/index.ts')
  const ids = createIdSource(Date.now, (tail) => crypto.getRandomValues(tail))
  try {
    const { entities, leftOut } = readTranscription(bytes, ids)
    onStep({ stage: 'read', part: '', done: 1, total: 1 })
    return { entities, leftOut }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    const { reason, place } = error
    throw new CallFailure(reason === 'too-large' ? 'file-too-large' : 'bad-file', { reason, place })
  }
}

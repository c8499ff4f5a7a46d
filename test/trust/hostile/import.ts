import { readPlan } from '../../../electron/services/work/read.ts'
import { readPlanFile } from '../../../electron/services/work/unpack.ts'
import { StoreError } from '../../../electron/store/index.ts'
import { pictureFile } from '../../../renderer/plan/emblem/picture-file.ts'
import { richFromHtml } from '../../../renderer/prose/pasting/from-html.ts'
import { CallFailure, type ErrorCode } from '../../../shared/contract/index.ts'
import { pictureProblem, plainText, richTextSchema } from '../../../shared/model/index.ts'
import { serve } from '../../electron/services/serve.ts'
import type { HostileFile } from './hostile-file.ts'

/** What became of the files of strangers. */
export interface HostileFigures {
  readonly files: number
  readonly refused: number
  readonly harmless: number
  /** What went another way than it had to, in words. */
  readonly wrong: readonly string[]
}

/** How a file may be refused. */
const refusals: readonly string[] = ['bad-file', 'file-too-large'] satisfies readonly ErrorCode[]

/** Imports each file as the window does, into one library that has to stay whole. */
export async function importHostile(files: readonly HostileFile[]): Promise<HostileFigures> {
  const services = await serve()
  const counts = { refused: 0, harmless: 0 }
  const wrong: string[] = []
  try {
    const { plan: own } = await services.value('library.sample', {})
    const before = JSON.stringify(await services.value('plan.open', { plan: own }))
    for (const { name, what, bytes, wanted } of files) {
      const answer = await services.call('library.import', { name, bytes: Uint8Array.from(bytes()) })
      const outcome = answer.ok ? 'harmless' : 'refused'
      counts[outcome] += 1
      const plans = (await services.value('library.list', {})).length
      if (wanted !== 'either' && wanted !== outcome) wrong.push(`${name} (${what}) was ${outcome}`)
      if (!answer.ok && !refusals.includes(answer.error.code))
        wrong.push(`${name} (${what}) ended in ${answer.error.code}`)
      if (plans !== (answer.ok ? 2 : 1)) wrong.push(`${name} (${what}) left ${plans} plans`)
      if (!answer.ok) continue
      // What was taken is a plan like any other, and goes like any other.
      await services.value('plan.open', { plan: answer.value.plan })
      await services.value('library.bin', { plan: answer.value.plan })
      await services.value('library.erase', { plan: answer.value.plan })
    }
    if (JSON.stringify(await services.value('plan.open', { plan: own })) !== before)
      wrong.push('another plan was changed')
    if ('polluted' in {}) wrong.push('a prototype was changed')
    wrong.push(...services.defects.map(String))
    return { files: files.length, ...counts, wrong }
  } finally {
    await services.close()
  }
}

/**
 * Reads each file as the thread of an import does, but without a thread and a library: the same refusals in a fraction
 * of the time.
 */
export async function readHostile(files: readonly HostileFile[]): Promise<HostileFigures> {
  const counts = { refused: 0, harmless: 0 }
  const wrong: string[] = []
  for (const { name, what, bytes, wanted } of files) {
    const outcome = await readOne(name, Uint8Array.from(bytes()))
    if (outcome === 'refused' || outcome === 'harmless') counts[outcome] += 1
    if (outcome !== wanted && !(wanted === 'either' && outcome in counts))
      wrong.push(`${name} (${what}) was ${outcome}`)
  }
  if ('polluted' in {}) wrong.push('a prototype was changed')
  return { files: files.length, ...counts, wrong }
}

async function readOne(name: string, bytes: Uint8Array): Promise<string> {
  if (name.endsWith('.html')) return pasted(bytes)
  if (name.startsWith('emblem')) return offered(bytes)
  try {
    if (name.endsWith('.plv')) await readPlanFile({ type: 'unpack', bytes }, () => undefined)
    else await readPlan({ type: 'read', bytes }, () => undefined)
    return 'harmless'
  } catch (error) {
    const code = error instanceof CallFailure || error instanceof StoreError ? error.code : String(error)
    return refusals.includes(code) ? 'refused' : code
  }
}

/** What becomes of HTML from the clipboard: text that a plan takes, with nothing of the page in it. */
function pasted(bytes: Uint8Array): string {
  const text = richFromHtml(new TextDecoder().decode(bytes))
  if (!richTextSchema.safeParse(text).success) return 'no text that a plan takes'
  const said = plainText(text)
  if (!said.includes('fjalë')) return `losing its text: ${said.slice(0, 100)}`
  const kinds = new Set(text.map(({ type }) => type))
  const isPlain = [...kinds].every((kind) => kind === 'paragraph' || kind === 'list')
  return isPlain ? 'harmless' : `more than text: ${[...kinds].join(' ')}`
}

/**
 * What becomes of a picture for an emblem: the window opens it, and then draws it anew, or a plan takes it as it is. Only
 * what neither does is refused.
 */
function offered(bytes: Uint8Array): string {
  const isOpened = typeof pictureFile(bytes) !== 'string'
  return isOpened || pictureProblem(bytes) === null ? 'harmless' : 'refused'
}

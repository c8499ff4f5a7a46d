import { contentReasons } from '../../shared/contract/file-reasons.ts'
import type { ErrorDetails } from '../../shared/contract/index.ts'
import type { AskFailure } from '../state/ask.ts'
import type { Translate } from './language.ts'

const problems = [
  'unknown-entity',
  'doubled-id',
  'unknown-parent',
  'wrong-parent',
  'circular-move',
  'root-stays',
  'invalid-values',
  'wrong-reference',
  'too-many-entities',
] as const

const fileReasons = [...contentReasons, 'format'] as const

/** A failure as a sentence that says what to do. */
export function failureText(t: Translate, { code, details }: AskFailure): string {
  if (code === 'operation-refused') {
    const problem = problems.find((one) => one === details.problem) ?? 'other'
    return t('errors.operation-refused', { problem: t(`problems.${problem}`) })
  }
  if (code === 'bad-file') return t('errors.bad-file', { reason: fileReason(t, details) })
  if (code === 'format-in-use') return t('errors.format-in-use', { plans: Number(details.plans) })
  if (code === 'read-only') return t('errors.read-only', { reason: readOnlyText(t, details) })
  if (code === 'library-unavailable' && isGone(details)) return t('errors.library-gone')
  if (code === 'file-in-use' && fileName(details) !== '') {
    return t('errors.file-in-use-named', { file: fileName(details) })
  }
  return t(`errors.${code}`)
}

/** Whether the disk of the library answers no more. */
function isGone({ reason }: ErrorDetails): boolean {
  return reason === 'input-output' || reason === 'cannot-open'
}

/** The name of the file that a failure is about, without its folder; empty for none. */
function fileName({ path }: ErrorDetails): string {
  return typeof path === 'string' ? (path.split(/[/\\]/).at(-1) ?? '') : ''
}

/** Why the library is open for reading only, and what to do about it. */
export function readOnlyText(t: Translate, { reason, machine, here }: ErrorDetails): string {
  const name = { machine: String(machine ?? '') }
  if (reason === 'folder') return t('keeping.readOnly.folder')
  if (reason === 'disk-full') return t('keeping.readOnly.full')
  if (here === true) return t('keeping.readOnly.here')
  return reason === 'taken' ? t('keeping.readOnly.taken', name) : t('keeping.readOnly.held', name)
}

function fileReason(t: Translate, { reason, place }: ErrorDetails): string {
  const known = fileReasons.find((one) => one === reason) ?? 'other'
  const words = t(`fileReasons.${known}`)
  if (typeof place !== 'string' || place === '') return words
  return t('fileReasons.at', { reason: words, place })
}

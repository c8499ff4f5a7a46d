import type { CallError } from '../../shared/contract/index.ts'
import { failureText } from '../i18n/failure-text.ts'
import type { Translate } from '../i18n/language.ts'
import { AskFailure } from '../state/ask.ts'

/** Why the newest backup did not come to the second folder. */
export function secondFailed(t: Translate, folder: string, { code, details }: CallError): string {
  if (code === 'folder-gone') return t('keeping.backups.secondMissing', { folder })
  const reason = failureText(t, new AskFailure(code, details))
  return t('keeping.backups.secondFailed', { folder, reason })
}

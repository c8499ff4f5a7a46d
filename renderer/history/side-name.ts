import type { Version } from '../../shared/contract/index.ts'
import type { Speech } from '../i18n/language.ts'
import { momentText } from './moment.ts'
import type { Side } from './sides.ts'

/** What a side is called: by the name of its version, else by its moment and number. */
export function sideName(speech: Speech, side: Side, versions: readonly Version[]): string {
  const { t, format } = speech
  if (side.type === 'now') return t('history.now')
  if (side.type === 'file') return t('history.file', { name: side.name })
  const named = versions.find(({ revision }) => revision === side.revision)
  if (named !== undefined) return named.name
  if (side.revision === 0) return t('history.start')
  const number = format.integer(side.revision)
  if (side.at === undefined) return t('history.afterChange', { number })
  return t('history.afterChangeAt', { number, moment: momentText(speech, side.at) })
}

import type { Version } from '../../shared/contract/index.ts'
import type { Speech } from '../i18n/language.ts'
import type { Side } from './sides.ts'

/** What a side is called: by the name of its version, else by its number. */
export function sideName({ t, format }: Speech, side: Side, versions: readonly Version[]): string {
  if (side.type === 'now') return t('history.now')
  if (side.type === 'file') return t('history.file', { name: side.name })
  const named = versions.find(({ revision }) => revision === side.revision)
  if (named !== undefined) return named.name
  if (side.revision === 0) return t('history.start')
  return t('history.afterChange', { number: format.integer(side.revision) })
}

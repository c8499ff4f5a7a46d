import type { Version } from '../../shared/contract/index.ts'
import type { Speech } from '../i18n/language.ts'
import { momentText } from './moment.ts'
import type { Side } from './sides.ts'

/** What a side is called: by the names of its moment, told from others of the same name, else by its moment and number. */
export function sideName(speech: Speech, side: Side, versions: readonly Version[]): string {
  const { t, format } = speech
  if (side.type === 'now') return t('history.now')
  if (side.type === 'file') return t('history.file', { name: side.name })
  const number = format.integer(side.revision)
  const named = versions.filter(({ revision }) => revision === side.revision)
  if (named.length > 0) {
    const names = [...new Set(named.map(({ name }) => name))]
    const isAlone = versions.every(
      ({ name, revision }) => revision === side.revision || !names.includes(name),
    )
    return isAlone ? names.join(', ') : t('history.namedAfter', { name: names.join(', '), number })
  }
  if (side.revision === 0) return t('history.start')
  if (side.at === undefined) return t('history.afterChange', { number })
  return t('history.afterChangeAt', { number, moment: momentText(speech, side.at) })
}

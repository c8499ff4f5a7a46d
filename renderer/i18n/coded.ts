import type { Translate } from './language.ts'

/** A title with its code before it; the title alone where it has none. */
export function codedText(t: Translate, code: string, title: string): string {
  return code === '' ? title : t('common.coded', { code, title })
}

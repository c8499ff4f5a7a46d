import { sql as first } from './0001-first.ts'
import { sql as dismissals } from './0002-dismissals.ts'
import { sql as versions } from './0003-versions.ts'
import { sql as formats } from './0004-formats.ts'
import { sql as emblems } from './0005-emblems.ts'
import { sql as dismissedBy } from './0006-dismissed-by.ts'
import { sql as ownTexts } from './0007-own-texts.ts'
import { sql as translations } from './0008-translations.ts'

/** One step of the database's history. What is written in it never changes; a new step comes after it. */
export interface Migration {
  /** The `user_version` of a database that has it. */
  readonly number: number
  readonly sql: string
}

/** Every step, in order. */
export const migrations: readonly Migration[] = [
  { number: 1, sql: first },
  { number: 2, sql: dismissals },
  { number: 3, sql: versions },
  { number: 4, sql: formats },
  { number: 5, sql: emblems },
  { number: 6, sql: dismissedBy },
  { number: 7, sql: ownTexts },
  { number: 8, sql: translations },
]

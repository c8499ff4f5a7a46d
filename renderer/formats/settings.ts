import type { Phrase } from '../../shared/formats/index.ts'
import type { Translate } from '../i18n/language.ts'

/** Words of the window. */
export type Say = (t: Translate) => string

interface Named {
  readonly label: Say
}

/** One thing that a part of a format says and a municipality may change: a text, a choice, yes or no. */
export type Setting<T> =
  | (Named & {
      readonly type: 'phrase'
      readonly read: (of: T) => Phrase
      readonly write: (value: Phrase) => Partial<T>
      /** What is filled in, as `{{code}}`. */
      readonly places: readonly string[]
    })
  | (Named & {
      readonly type: 'choice'
      readonly read: (of: T) => string
      /** The values in their order, with what they are called. */
      readonly choices: readonly { readonly value: string; readonly say: Say; readonly change: Partial<T> }[]
    })
  | (Named & {
      readonly type: 'flag'
      readonly read: (of: T) => boolean
      readonly write: (value: boolean) => Partial<T>
    })

type NamesOf<T, V> = { readonly [K in keyof T]: T[K] extends V ? K : never }[keyof T] & string

interface Makers<T> {
  readonly phrase: (name: NamesOf<T, Phrase>, label: Say, ...places: readonly string[]) => Setting<T>
  readonly flag: (name: NamesOf<T, boolean>, label: Say) => Setting<T>
  readonly choice: <K extends NamesOf<T, string>>(
    name: K,
    label: Say,
    choices: Readonly<Record<T[K] & string, Say>>,
  ) => Setting<T>
}

/** Makes settings of one kind of part by the names of its values. */
export function settingsOf<T extends object>(): Makers<T> {
  const change = (name: string, value: unknown): Partial<T> =>
    Object.fromEntries([[name, value]]) as Partial<T>
  return {
    phrase: (name, label, ...places) => ({
      type: 'phrase',
      label,
      read: (of) => of[name] as Phrase,
      write: (value) => change(name, value),
      places,
    }),
    flag: (name, label) => ({
      type: 'flag',
      label,
      read: (of) => of[name] === true,
      write: (value) => change(name, value),
    }),
    choice: (name, label, choices) => ({
      type: 'choice',
      label,
      read: (of) => String(of[name]),
      choices: Object.entries<Say>(choices).map(([value, say]) => ({
        value,
        say,
        change: change(name, value),
      })),
    }),
  }
}

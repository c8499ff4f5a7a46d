/** A text in the languages in which a plan can be written. */
export type Text = Readonly<Record<'sq' | 'sr' | 'en', string>>

export function text(sq: string, sr: string, en: string): Text {
  return { sq, sr, en }
}

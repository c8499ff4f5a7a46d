/** The pages of the help, in the order in which they are read. */
export const helpPageNames = [
  'install',
  'first-plan',
  'swot',
  'budget',
  'checks',
  'papers',
  'backups',
  'moving',
  'keys',
] as const
export type HelpPageName = (typeof helpPageNames)[number]

/** The pictures of the help, made by a script from the running program. */
export const helpPictures = ['library', 'swot', 'budget', 'checks', 'export'] as const
export type HelpPicture = (typeof helpPictures)[number]

/** A piece of a page, from top to bottom. */
export type HelpPart =
  | { readonly text: string }
  | { readonly heading: string }
  /** Done one after the other. */
  | { readonly steps: readonly string[] }
  | { readonly points: readonly string[] }
  | { readonly keys: readonly (readonly [keys: string, does: string])[] }
  | { readonly picture: HelpPicture; readonly says: string }

export interface HelpPage {
  readonly title: string
  readonly parts: readonly HelpPart[]
}

/** The whole help in one language. */
export interface Help {
  readonly title: string
  readonly pages: Readonly<Record<HelpPageName, HelpPage>>
}

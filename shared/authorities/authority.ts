/** An authority that drafts local plans. */
export interface Authority {
  readonly country: 'XK' | 'AL'
  readonly kind: 'municipality' | 'bashki'
  /** As a place is called. */
  readonly name: Readonly<Record<'sq' | 'sr' | 'en', string>>
  /** As it stands on a plan's cover. */
  readonly formal: Readonly<Record<'sq' | 'sr' | 'en', string>>
}

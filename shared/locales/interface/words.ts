/** `plans_other` calls for `plans_few` in a language that has that form. */
type Few<K> = K extends `${infer Base}_other` ? `${Base}_few` : never

/** The same keys as the base locale, any texts. */
export type Words<T> = T extends string ? string : { readonly [K in keyof T]: Words<T[K]> }

/** The same keys as the base locale, and the Serbian plural of two to four beside every plural. */
export type SerbianWords<T> = T extends string
  ? string
  : { readonly [K in keyof T]: SerbianWords<T[K]> } & { readonly [K in Few<keyof T>]: string }

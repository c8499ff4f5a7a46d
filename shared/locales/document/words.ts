import type { sq } from './sq.ts'

type Words<T> = T extends string ? string : { readonly [K in keyof T]: Words<T[K]> }

/** Every fixed word of a paper in one language: the keys of the base locale. */
export type DocumentWords = Words<typeof sq>

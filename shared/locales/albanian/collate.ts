import { type Compare, collation } from '../common/collation.ts'

/** The Albanian alphabet, digraphs as letters; `w`, of foreign names only, stands after `v` as in dictionaries. */
const alphabet = 'a b c ç d dh e ë f g gj h i j k l ll m n nj o p q r rr s sh t th u v w x xh y z zh'.split(
  ' ',
)

/**
 * Compares two texts by the Albanian alphabet: `dh` after every `d`, `ë` after `e`; numbers by value; accents and case
 * only where the letters are the same. Zero only for equal texts.
 */
export const compareAlbanian: Compare = collation(alphabet)

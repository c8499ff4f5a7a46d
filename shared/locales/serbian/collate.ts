import { type Compare, collation } from '../common/collation.ts'

/** The Serbian alphabet in Latin script, digraphs as letters, foreign letters where the Latin alphabet has them. */
const alphabet = 'a b c č ć d dž đ e f g h i j k l lj m n nj o p q r s š t u v w x y z ž'.split(' ')

/** Compares two texts by the Serbian alphabet in Latin script; as `compareAlbanian` otherwise. */
export const compareSerbian: Compare = collation(alphabet)

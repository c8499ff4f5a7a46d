import { type Compare, collation } from '../common/collation.ts'

/** Compares two texts by the English alphabet; as `compareAlbanian` otherwise. */
export const compareEnglish: Compare = collation('abcdefghijklmnopqrstuvwxyz'.split(''))

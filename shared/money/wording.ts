/** What a cell says that holds no amount. */
export type CostWording = 'none' | 'administrative' | 'elsewhere' | 'unknown' | 'blank'

/** Openings by which the papers of both countries say it, folded by `fold`; English and Serbian beside Albanian. */
const openings: readonly (readonly [CostWording, RegExp])[] = [
  ['none', /^(s'? ?ka|s'? ?kane|nuk(?: ka(?:ne)?)?|pa)(?: asnje| ndonje)? (kosto|shpenzime)\b/],
  ['none', /^(no|without|nema|bez) (cost|costs|troskova|troska)\b/],
  ['administrative', /^(kosto(?:ja)?|shpenzime(?:t)?) administrative\b/],
  ['administrative', /^(administrativni troskovi|administrative costs?)\b/],
  ['elsewhere', /^(?:(?:eshte|jane) )?(?:(?:[ei]|te) )?buxhetuara?\b/],
  ['elsewhere', /^(budgeted|budzetirano)\b/],
  ['unknown', /^(?:[ei]|te) panjohura?\b/],
  ['unknown', /^(?:ende )?(?:nuk dihet|s'dihet|[ei] pacaktuar|[ei] papercaktuar)\b/],
  ['unknown', /^(do te (?:percaktohet|caktohet|dihet)|nepoznato|unknown|tbd|to be determined)\b/],
]

/** `KA` (kosto administrative) in capitals; `ka kosto` says that there is a cost. */
const administrativeShort = /^(KA|K\.\s?A\.?)\s*(?:$|[(\-–:,;/\n])/

/** Dashes, slashes, dots and fill-in lines, around a currency's sign or not. */
const blank = /^[\s\-‐‑–—−_/\\.…]*(?:€|lekë|leke|N\/A|n\/a)?[\s\-‐‑–—−_/\\.…]*$/

/** Tells what the words of a cleaned print say instead of an amount; undefined for words of another kind. */
export function costWording(text: string): CostWording | undefined {
  if (blank.test(text)) return 'blank'
  const folded = fold(text)
  if (administrativeShort.test(text)) return 'administrative'
  if (/^\?+$/.test(folded)) return 'unknown'
  return openings.find(([, opening]) => opening.test(folded))?.[0]
}

/** Lower case without accents and outer punctuation, inner spaces made one. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}?]+/u, '')
}

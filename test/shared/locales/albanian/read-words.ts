const ones = ['zero', 'një', 'dy', 'tre', 'katër', 'pesë', 'gjashtë', 'shtatë', 'tetë', 'nëntë', 'dhjetë']
const tens = new Map([
  ['njëzet', 20],
  ['tridhjetë', 30],
  ['dyzet', 40],
])
const units = new Map([
  ['mijë', 1_000],
  ['milion', 1_000_000],
  ['milionë', 1_000_000],
  ['miliard', 1_000_000_000],
  ['miliardë', 1_000_000_000],
])

/** Reads an Albanian number written in words, by adding and multiplying as a person would. NaN for an unknown word. */
export function readAlbanian(words: string): number {
  let total = 0
  let group = 0
  for (const word of words.split(' ').filter((part) => part !== 'e')) {
    const unit = units.get(word)
    if (unit === undefined) group += readWord(word)
    else if (unit === 1_000_000_000) {
      total = (total + group) * unit
      group = 0
    } else {
      total += group * unit
      group = 0
    }
  }
  return total + group
}

/** The value of one word below a thousand. */
function readWord(word: string): number {
  const simple = ones.indexOf(word)
  if (simple >= 0) return simple
  const known = tens.get(word)
  if (known !== undefined) return known
  for (const [ending, value] of [
    ['mbëdhjetë', (one: number) => one + 10],
    ['dhjetë', (one: number) => one * 10],
    ['qind', (one: number) => one * 100],
  ] as const) {
    const one = ones.indexOf(word.slice(0, -ending.length))
    if (word.endsWith(ending) && one > 0) return value(one)
  }
  return Number.NaN
}

import { numberInWords as albanian } from '../../locales/albanian/words.ts'
import { numberInWords as english } from '../../locales/english/words.ts'
import { numberInWords as serbian } from '../../locales/serbian/words.ts'
import type { EntityOf } from '../../model/index.ts'
import { folded } from '../texts/words.ts'

type Language = EntityOf<'plan'>['language']

/** How prose speaks of the plan that it stands in. Patterns are matched against folded text. */
export interface OwnWords {
  /** Names this plan. */
  readonly plan: string
  /** What makes a sentence one of something else: another plan, one field, what was done of it. */
  readonly other: RegExp
  /** Words that may follow a number of parts without narrowing which are meant. */
  readonly on: string
  /** A word that joins one number to the next. */
  readonly and: string
  /** What stands between this plan and how many years it is for, and the word for years behind the number. */
  readonly span: readonly [before: string, after: string]
  /** Numbers in words, folded. */
  readonly numbers: ReadonlyMap<string, number>
}

const mostInWords = 100

function numbersIn(
  inWords: (number: number) => string,
  further: Readonly<Record<string, number>>,
): ReadonlyMap<string, number> {
  const usual = Array.from(
    { length: mostInWords - 1 },
    (_, index) => [folded(inWords(index + 2)), index + 2] as const,
  )
  return new Map([...usual, ...Object.entries(further)])
}

export const ownWords: Readonly<Record<Language, OwnWords>> = {
  sq: {
    plan: String.raw`(?:ky|kete|ketij) (?:plan|dokument)\p{L}*|plani[nt]? (?:lokal|komunal|vendor)`,
    other:
      /\b(?:meparsh|kalua|vjeter|tjeter|tjera|kish|ishte|ishin|qene|pasur|zbatua|realizua|permbush|perfundua|secil|cdo|njer|fushen|fushes|grupua|strategji(?:a|ne|se|ve|te)?\b)/u,
    on: 'gjithsej|ne total|te planit|te ketij plani',
    and: 'dhe',
    span: [String.raw`(?:ky|kete|ketij) plan\p{L}*(?: i veprimit)? `, 'vjecar'],
    numbers: numbersIn(albanian, { tri: 3 }),
  },
  sr: {
    plan: String.raw`ov(?:aj|og|om|im) (?:plan|dokument)\p{L}*|lokaln\p{L}+ (?:akcion\p{L}+ )?plan\p{L}*`,
    other:
      /\b(?:prethodn|ranij|prosl|drug|bil[aeio]\b|imao\b|sproveden|ostvaren|ispunjen|svak|oblasti (?!u|i)|strategij)/u,
    on: 'ukupno|plana|ovog plana',
    and: 'i',
    span: ['ov(?:aj|og|om|im) ', 'godisnj'],
    numbers: numbersIn(serbian, { dve: 2, dva: 2 }),
  },
  en: {
    plan: 'this (?:plan|document)|(?:local|municipal) (?:action )?plan',
    other:
      /\b(?:previous|earlier|former|last|other|another|had|were|was|been|implemented|completed|achieved|each|every|one of|strategy)\b/u,
    on: 'in total|altogether|of this plan|of the plan',
    and: 'and',
    span: ['this ', 'year'],
    numbers: numbersIn(english, {}),
  },
}

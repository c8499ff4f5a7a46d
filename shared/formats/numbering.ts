import { codesOf, type Id, type Plan } from '../model/index.ts'
import { levelOf } from './levels.ts'
import type { Level, PlanFormat } from './types.ts'

const figures: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** The code of every entity that has one, in the figures in which a format prints it. */
export function numbersOf(plan: Plan, format: PlanFormat): ReadonlyMap<Id, string> {
  const codes = codesOf(plan)
  if (format.levels.every(({ numbering }) => numbering === 'arabic')) return codes
  return new Map(
    Array.from(codes, ([id, code]) => {
      const entity = plan.entities.get(id)
      const level = entity === undefined ? null : levelOf(format, entity)
      return [id, numberedAs(level?.numbering ?? 'arabic', code)]
    }),
  )
}

/** A code as a level numbers: `2.1`, or `II.1` where its first part is Roman. */
export function numberedAs(numbering: Level['numbering'], code: string): string {
  if (numbering === 'arabic') return code
  const [first = '', ...more] = code.split('.')
  return [/^\d+$/.test(first) ? roman(Number(first)) : first, ...more].join('.')
}

/** A whole number in Roman figures; as it is where they do not reach. */
function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let rest = number
  let text = ''
  for (const [value, figure] of figures) {
    const times = Math.floor(rest / value)
    text += figure.repeat(times)
    rest -= times * value
  }
  return text
}

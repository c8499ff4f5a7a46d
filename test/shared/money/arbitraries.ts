import fc from 'fast-check'
import { maximumAmount } from '../../../shared/money/amount.ts'
import type { Currency } from '../../../shared/money/currency.ts'
import { type NumberStyle, styles } from '../../../shared/money/style.ts'

/** Every number style. */
export const styleNames = Object.keys(styles) as NumberStyle[]

/** Any amount, small ones and the bounds often. */
export const anyAmount = fc.oneof(
  fc.integer({ min: -maximumAmount, max: maximumAmount }),
  fc.integer({ min: -2_000_000, max: 2_000_000 }),
  fc.constantFrom(0, 1, -1, 99, 100, -100, 99_999, 100_000, maximumAmount, -maximumAmount),
)

export const anyStyle = fc.constantFrom(...styleNames)
export const anyCurrency = fc.constantFrom<Currency>('EUR', 'ALL')

/** A way to print amounts. */
export const anyFormat = fc.record({ currency: anyCurrency, style: anyStyle, withSign: fc.boolean() })

/** Text that looks like what stands in an amount's cell, and text that does not. */
export const anyPrint = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(..."0123456789.,€- \n'()/+;eëlk".split('')), maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        '5',
        '880',
        '00',
        ',',
        '.',
        ' ',
        '\u00A0',
        '€',
        'lekë',
        'Leke',
        'euro',
        '-',
        '−',
        '\n',
        'nga',
        'milion',
        '%',
        "S'ka kosto",
        'KA',
        '/',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
)

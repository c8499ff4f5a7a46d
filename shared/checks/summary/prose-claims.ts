import type { EntityOf } from '../../model/index.ts'
import { parseAmount } from '../../money/index.ts'
import { money } from '../arithmetic/column.ts'
import type { CheckContext } from '../context.ts'
import type { Found, MessageKey } from '../finding.ts'
import type { WrittenText } from '../texts/text-index.ts'
import { folded } from '../texts/words.ts'
import { computedFor } from './computed.ts'
import { type Payer, payerOf } from './summary-table.ts'

/** An amount that prose claims of the whole plan. */
interface ProseClaim {
  readonly payer: Payer
  readonly printed: string
  /** Minor units. */
  readonly amount: number
}

const amountInText = /€\s?\d[\d., \u00a0]{0,30}\d|\d[\d., \u00a0]{0,30}\d\s?(?:€|euro\b|lekë|leke\b)/gu
const wholeBudget =
  /buxhet(?:i|in|it)?\s+(?:total|i pergjithshem|te pergjithshem|gjithsej)|totali? i buxhetit/

/** The amounts in the prose of a plan's sections that are said of its whole budget, and differ from the computed ones. */
export function budgetClaims(context: CheckContext, message: MessageKey): readonly Found[] {
  return context.ofKind('section').flatMap((section) =>
    context.texts
      .of(section.id)
      .filter(({ cell }) => cell === 'body')
      .flatMap((text) => claimingIn(text))
      .flatMap((sentence) => claimsIn(context, sentence))
      .flatMap((claim) => wrongClaim(context, section, claim, message)),
  )
}

function wrongClaim(
  context: CheckContext,
  section: EntityOf<'section'>,
  { payer, printed, amount }: ProseClaim,
  message: MessageKey,
): readonly Found[] {
  const computed = computedFor(context, context.plan.id, payer, 'total')
  if (computed === amount) return []
  return [
    {
      entity: section.id,
      cell: 'body',
      message,
      parameters: {
        source: { term: `payer-${payer}` },
        declared: printed,
        computed: money(context, computed),
      },
      values: { declared: amount, computed },
    },
  ]
}

const known = new WeakMap<WrittenText, readonly string[]>()

/** The sentences of a text that say what the whole budget is; depends on the text alone, and is worked out once. */
function claimingIn(text: WrittenText): readonly string[] {
  const before = known.get(text)
  if (before !== undefined) return before
  const mayClaim = text.hasDigits && text.words.some((word) => word.folded.includes('buxhet'))
  const found = mayClaim ? sentencesOf(text.text).filter(isClaiming) : []
  known.set(text, found)
  return found
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})|\n/u)
}

function isClaiming(sentence: string): boolean {
  return /\d/.test(sentence) && wholeBudget.test(folded(sentence))
}

/** The claims of such a sentence. */
function claimsIn(context: CheckContext, sentence: string): readonly ProseClaim[] {
  const { currency, numberStyle } = context.root
  const found = [...sentence.matchAll(amountInText)]
  return found.flatMap((match, index): readonly ProseClaim[] => {
    const [printed] = match
    const parsed = parseAmount(printed, { currency, style: numberStyle })
    const next = found[index + 1]?.index ?? sentence.length
    const before = sentence.slice(found[index - 1]?.index ?? 0, match.index)
    const payer = payerAt(before, sentence.slice(match.index + printed.length, next))
    return parsed.kind === 'amount' && payer !== null ? [{ payer, printed, amount: parsed.amount }] : []
  })
}

/** Who pays an amount, by what follows it in its clause, else by what stands before it. */
function payerAt(before: string, after: string): Payer | null {
  const clause = after.split(/[,;]/)[0] ?? ''
  const named = payerOf(clause)
  if (named !== null) return named
  return wholeBudget.test(folded(before.split(/[,;]/).at(-1) ?? '')) ? 'all' : null
}

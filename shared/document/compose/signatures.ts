import type { Block } from '../tree.ts'
import { type Context, say } from './context.ts'
import { runOf } from './phrases.ts'
import { paragraph } from './text.ts'

const line = '________________________________'

/** A place for each signature that the format asks for, and for the date. */
export function signatures(context: Context): readonly Block[] {
  const { words, format } = context
  const places = format.signatures.flatMap((phrase) => [
    paragraph('signature', runOf(say(context, phrase)), { keepWithNext: true }),
    paragraph('signature', runOf(line), { keepWithNext: true }),
    paragraph('note', runOf(words.signatures.line)),
  ])
  return [...places, paragraph('signature', runOf(words.signatures.date))]
}

import { z } from 'zod'
import { limits } from './limits.ts'
import { isPrintable } from './printable.ts'

/** A stretch of text in one face. */
export const runSchema = z.strictObject({
  text: z.string().min(1).max(limits.text).refine(isPrintable, { message: 'unprintable' }),
  bold: z.literal(true).exactOptional(),
  italic: z.literal(true).exactOptional(),
  /** Names a figure of the plan that is said here; the text is what it came to when it was put in. See document/values. */
  value: z
    .string()
    .max(limits.label)
    .regex(/^[a-z]+(?:-[a-z0-9]+)*$/)
    .exactOptional(),
})

const paragraphSchema = z.strictObject({
  type: z.literal('paragraph'),
  runs: z.array(runSchema).max(limits.items),
})

const listSchema = z.strictObject({
  type: z.literal('list'),
  ordered: z.boolean(),
  items: z
    .array(z.strictObject({ level: z.int().min(0).max(5), runs: z.array(runSchema).max(limits.items) }))
    .max(limits.items),
})

const blockSchema = z.discriminatedUnion('type', [paragraphSchema, listSchema])

export type Run = z.infer<typeof runSchema>
export type RichBlock = z.infer<typeof blockSchema>
export type RichText = readonly RichBlock[]

/** Prose: paragraphs and lists. An empty array is no text. */
export const richTextSchema: z.ZodType<RichText> = z
  .array(blockSchema)
  .max(limits.items)
  .refine((blocks) => richTextLength(blocks) <= limits.rich, { message: 'too-long' })

/**
 * The bare text, one line for each paragraph and list item.
 * @param say what a run comes to, where that is not its own text
 */
export function plainText(text: RichText, say: (run: Run) => string = ownText): string {
  return text.flatMap((block) => linesOf(block, say)).join('\n')
}

function ownText({ text }: Run): string {
  return text
}

function linesOf(block: RichBlock, say: (run: Run) => string): string[] {
  const textOf = (runs: readonly Run[]): string => runs.map(say).join('')
  if (block.type === 'paragraph') return [textOf(block.runs)]
  return block.items.map((item) => textOf(item.runs))
}

/** The same text with other runs: each run becomes those that `change` makes of it. */
export function mapRuns(text: RichText, change: (run: Run) => readonly Run[]): RichText {
  return text.map((block) => {
    if (block.type === 'paragraph') return { ...block, runs: block.runs.flatMap(change) }
    return { ...block, items: block.items.map((item) => ({ ...item, runs: item.runs.flatMap(change) })) }
  })
}

function richTextLength(blocks: RichText): number {
  return blocks.reduce((length, block) => length + linesOf(block, ownText).join('').length, 0)
}

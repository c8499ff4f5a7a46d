import { z } from 'zod'
import { limits } from './limits.ts'
import { isPrintable } from './printable.ts'

/** A stretch of text in one face. */
export const runSchema = z.strictObject({
  text: z.string().min(1).max(limits.text).refine(isPrintable, { message: 'unprintable' }),
  bold: z.literal(true).exactOptional(),
  italic: z.literal(true).exactOptional(),
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

/** The bare text, one line for each paragraph and list item. */
export function plainText(text: RichText): string {
  return text.flatMap((block) => linesOf(block)).join('\n')
}

function linesOf(block: RichBlock): string[] {
  if (block.type === 'paragraph') return [textOf(block.runs)]
  return block.items.map((item) => textOf(item.runs))
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('')
}

function richTextLength(blocks: RichText): number {
  return blocks.reduce((length, block) => length + linesOf(block).join('').length, 0)
}

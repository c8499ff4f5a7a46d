import fc from 'fast-check'
import type { RichBlock, RichText } from '../../../shared/model/index.ts'
import { texts } from './values.ts'

const face = { bold: fc.constant(true as const), italic: fc.constant(true as const) }
const value = fc.constantFrom('total', 'share-municipal', 'year-total-2', 'from-a-later-time')
const words = fc.oneof(texts(30), fc.constantFrom('a', 'b\nc', '\n', ' '))

const run = fc.record(
  { text: words.filter((text) => text !== ''), ...face, value },
  { requiredKeys: ['text'], noNullPrototype: true },
)
const runs = fc.array(run, { maxLength: 4 })
const item = fc.record({ level: fc.nat(5), runs }, { noNullPrototype: true })

const block: fc.Arbitrary<RichBlock> = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), runs }, { noNullPrototype: true }),
  fc.record(
    { type: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(item, { maxLength: 4 }) },
    { noNullPrototype: true },
  ),
)

/** Prose with every face, level, line feed and figure. */
export const anyRichText: fc.Arbitrary<RichText> = fc.array(block, { maxLength: 4 })

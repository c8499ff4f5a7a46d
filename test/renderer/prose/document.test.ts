import { getSchema } from '@tiptap/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EditorNode, tidyRich, toEditor, toRich } from '../../../renderer/prose/document.ts'
import { proseNodes } from '../../../renderer/prose/schema.ts'
import { type RichText, richTextSchema } from '../../../shared/model/index.ts'
import { anyRichText } from '../../support/arbitraries/rich-texts.ts'

const schema = getSchema(proseNodes)

/** Through the editor's own document, which refuses what its schema does not know. */
function throughEditor(text: RichText): RichText {
  const doc = schema.nodeFromJSON(toEditor(text))
  doc.check()
  return toRich(doc.toJSON() as EditorNode)
}

describe('prose in the editor', () => {
  it('is the prose of the plan, both ways', () => {
    fc.assert(
      fc.property(anyRichText, (text) => {
        const back = throughEditor(text)
        expect(back).toEqual(tidyRich(text))
        expect(richTextSchema.safeParse(back).error).toBeUndefined()
      }),
    )
  })

  it('comes back as the same document', () => {
    fc.assert(
      fc.property(anyRichText, (text) => {
        const doc = schema.nodeFromJSON(toEditor(text))
        expect(schema.nodeFromJSON(toEditor(toRich(doc.toJSON() as EditorNode))).eq(doc)).toBe(true)
      }),
    )
  })

  it('keeps faces, levels, line feeds and figures', () => {
    const text: RichText = [
      {
        type: 'paragraph',
        runs: [
          { text: 'Një\ndy ' },
          { text: 'tri', bold: true },
          { text: ' katër', bold: true, italic: true },
          { text: '10 €', value: 'total' },
          { text: '10 €', bold: true, value: 'total' },
        ],
      },
      {
        type: 'list',
        ordered: true,
        items: [
          { level: 0, runs: [] },
          { level: 3, runs: [{ text: 'a' }] },
        ],
      },
      { type: 'list', ordered: true, items: [{ level: 1, runs: [{ text: 'b' }] }] },
    ]
    expect(throughEditor(text)).toEqual(text)
  })

  it('is no text where nothing is written', () => {
    expect(throughEditor([])).toEqual([])
    expect(throughEditor([{ type: 'paragraph', runs: [] }])).toEqual([])
    expect(throughEditor([{ type: 'list', ordered: false, items: [] }])).toEqual([])
  })

  it('leaves out what no paper prints', () => {
    const typed = { type: 'text', text: 'a\u0000b\ud800c\r\nd' }
    expect(toRich({ type: 'doc', content: [{ type: 'paragraph', content: [typed] }] })).toEqual([
      { type: 'paragraph', runs: [{ text: 'abc\nd' }] },
    ])
  })
})

import { expect, test } from 'vitest'
import { describeWith } from '../../../support/describe-with.ts'
import { heading, part, tree } from '../../../support/trees.ts'
import { pdfFolder } from './folder.ts'

const folder = pdfFolder()

describeWith(['pdftotext', 'qpdf'], 'contents pages', () => {
  test('may be several, each as deep as it says', async () => {
    const paper = tree([
      part([
        { type: 'contents', heading: 'Shkurt', depth: 1 },
        { type: 'page-break' },
        { type: 'contents', heading: 'Gjatë', depth: 2 },
        { type: 'page-break' },
        heading(1, '1', 'Hyrje'),
        heading(2, '1.1', 'Metodologjia'),
      ]),
    ])
    const [short, long] = await (await folder.save(paper)).pages()
    expect(short).toMatch(/Hyrje +3/)
    expect(short).not.toContain('Metodologjia')
    expect(long).toMatch(/Hyrje +3[\s\S]*Metodologjia +3/)
  })

  test('join accents to their letters, as headings and bookmarks do', async () => {
    const title = 'Ďakovë dhe Ḁ'
    const blocks = [
      { type: 'contents', heading: 'Përmbajtja'.normalize('NFD'), depth: 1 } as const,
      heading(1, '1', title.normalize('NFD')),
    ]
    const file = await folder.save(tree([part(blocks)]))
    expect((await file.pages()).join('').split(title)).toHaveLength(3)
    expect(await file.letters()).toContain('Përmbajtja')
    expect(await file.bookmarks()).toMatchObject([{ title: `1. ${title}` }])
  })
})

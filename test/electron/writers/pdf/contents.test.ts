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

  test('lead from each title to its page by drawn dots, from the last line of a long one', async () => {
    const long = 'Rritja e punësimit të qëndrueshëm dhe e mbrojtjes sociale për pjesëtarët e komuniteteve '
    const titles = ['Hyrje', `${long.repeat(2)}në Çelnajë, me 434.940,00\u00A0€`, 'E'.repeat(150)]
    const blocks = [
      { type: 'contents', heading: 'Përmbajtja', depth: 1 } as const,
      { type: 'page-break' } as const,
      ...titles.map((title, index) => heading(1, String(index + 1), title)),
    ]
    const file = await folder.save(tree([part(blocks)]))
    const [contents = ''] = await file.pages()
    expect(contents).toMatch(/1\. Hyrje +2\n/)
    expect(contents).toMatch(/Çelnajë, me 434\.940,00[\u00A0 ]€ +2\n/)
    expect(contents.match(/Rritja e punësimit/g)).toHaveLength(2)
    expect(contents.match(/E/g)).toHaveLength(150)
    expect(contents).not.toContain('..')
    const dashes = (await file.structure()).match(/\[ ?0\.01 3\.99 ?\] 0 d\b/g) ?? []
    expect(dashes.length).toBeGreaterThanOrEqual(2)
    const [first] = await file.words()
    const right = Math.max(...(first?.words ?? []).map((word) => word.right))
    expect(right).toBeLessThan((first?.width ?? 0) - 50)
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

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { DOMParser, type Element } from '@xmldom/xmldom'
import { expect, test } from 'vitest'
import { writeDocument, writeHtml } from '../../../../electron/writers/index.ts'
import { startBrowser } from '../../../support/browser.ts'
import { describeWith } from '../../../support/describe-with.ts'
import {
  cell,
  column,
  heading,
  implementationPlan,
  list,
  paragraph,
  part,
  row,
  run,
  table,
  tree,
  wholePaper,
} from '../../../support/trees.ts'

function parsed(html: string): Element {
  const root = new DOMParser().parseFromString(
    html.replace('<!DOCTYPE html>', ''),
    'text/xml',
  ).documentElement
  if (!root) throw new Error('no element')
  return root
}

function all(root: Element, name: string): Element[] {
  return [...root.getElementsByTagName(name)]
}

test('is well-formed, in the language of the tree, and tells languages of runs', () => {
  const root = parsed(writeHtml(tree([part([paragraph([run('Lokalni plan', { language: 'sr' })])])])))
  expect(root.getAttribute('lang')).toBe('sq')
  expect(all(root, 'span').map((span) => [span.getAttribute('lang'), span.textContent])).toEqual([
    ['sr-Latn', 'Lokalni plan'],
  ])
  expect(parsed(writeHtml(wholePaper())).nodeName).toBe('html')
})

test('escapes everything and holds no script', () => {
  const attack = '</p><script>alert(1)</script><img src=x onerror="alert(1)"> & \u0000'
  const entity = '"><script>'
  const html = writeHtml(
    tree([
      part(
        [
          { ...paragraph(attack), entity },
          heading(1, attack, attack),
          table([column(1, 1)], [row([attack], { entity })], { summary: attack, headerRows: 0 }),
          {
            type: 'figure',
            mediaType: 'image/png',
            bytes: new Uint8Array([1]),
            width: 1,
            height: 1,
            description: attack,
          },
        ],
        { header: [run(attack)], watermark: attack },
      ),
    ]),
  )
  const root = parsed(html)
  expect(all(root, 'script')).toHaveLength(0)
  expect(all(root, 'img')).toHaveLength(1)
  const names = all(root, '*').flatMap((one) => Array.from(one.attributes, ({ name }) => name))
  expect(names.filter((name) => name.startsWith('on'))).toEqual([])
  expect(all(root, 'p')[2]?.textContent).toBe(attack.replace('\u0000', ''))
})

test('gives headings their levels, anchors and links from the contents', () => {
  const root = parsed(writeHtml(wholePaper(), new Map([['h-1-Hyrje', 3]])))
  const titles = all(root, 'h2').map((one) => one.textContent)
  expect(titles).toContain('1.1. Metodologjia')
  const links = all(root, 'a')
  const targets = links.map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''))
  const ids = all(root, '*').filter((one) => /^h[1-3]$/.test(one.nodeName) && one.hasAttribute('id'))
  expect(targets).toEqual(ids.map((one) => one.getAttribute('id')))
  expect(links[1]?.textContent).toBe('1. Hyrje3')
})

test('says of heading cells what they are headings of, and keeps spans', () => {
  const root = parsed(writeHtml(tree([part([implementationPlan('Arsimi', 3)])])))
  const [first] = all(root, 'th')
  expect([first?.getAttribute('scope'), first?.getAttribute('rowspan')]).toEqual(['col', '2'])
  const scopes = all(root, 'th').map((one) => one.getAttribute('scope'))
  expect(scopes.filter((scope) => scope === 'colgroup')).toHaveLength(1)
  expect(scopes.filter((scope) => scope === 'rowgroup')).toHaveLength(2)
  expect(all(root, 'table')[0]?.getAttribute('aria-label')).toBe('Plani i zbatimit: Arsimi')
  expect(all(root, 'tbody')[0]?.getElementsByTagName('tr')).toHaveLength(8)
})

test('puts inner lists inside of their items', () => {
  const root = parsed(
    writeHtml(tree([part([list(['një', [1, 'brenda'], [2, 'më brenda'], 'dy', [2, 'thellë']])])])),
  )
  const [outer] = all(root, 'ul')
  const items = [...(outer?.childNodes ?? [])].map((item) => item.textContent)
  expect(items).toEqual(['njëbrendamë brenda', 'dythellë'])
})

test('names the entity that each block and row stands for', () => {
  const entity = '01980000-0000-7000-8000-000000000001'
  const blocks = [
    { ...paragraph('a'), entity },
    { ...heading(1, '', 'b'), entity },
    table([column(1, 1)], [row(['c'], { entity })], { headerRows: 0 }),
  ]
  const html = writeHtml(tree([part(blocks)]))
  expect(html.match(new RegExp(`data-entity="${entity}"`, 'g'))).toHaveLength(3)
})

test('leaves page numbers to paper, and writes bytes in UTF-8', async () => {
  const bytes = await writeDocument(
    'html',
    tree([part([paragraph([run('Faqja '), { type: 'field', field: 'page' }, run('ë\nç')])])]),
    { fonts: '' },
  )
  expect(new TextDecoder().decode(bytes)).toContain('Faqja ë<br/>ç</p>')
})

test('survives a table with more spans than cells', () => {
  const odd = table(
    [column(1, 1), column(1, 1)],
    [row([cell('a', { rowSpan: 9, columnSpan: 9 })]), row(['b', 'c', 'd'])],
  )
  expect(parsed(writeHtml(tree([part([odd])]))).textContent).toContain('a')
})

describeWith(['chromium'], 'in a browser', () => {
  test('has no barriers that axe knows of', async () => {
    const browser = await startBrowser()
    try {
      const page = await browser.newPage()
      await page.setContent(writeHtml(wholePaper()))
      await page.addScriptTag({
        content: await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8'),
      })
      const found = await page.evaluate('axe.run()')
      const { violations } = found as { violations: { id: string; nodes: { html: string }[] }[] }
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([])
    } finally {
      await browser.close()
    }
  }, 60_000)
})

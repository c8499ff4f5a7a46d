import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { richFromHtml } from '../../../renderer/prose/pasting/from-html.ts'
import { richFromText } from '../../../renderer/prose/pasting/from-text.ts'
import { leftBehind } from '../../../renderer/prose/pasting/left-behind.ts'
import { plainText, type RichText, richTextSchema } from '../../../shared/model/index.ts'

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'prose')

function fixture(name: string): RichText {
  return richFromHtml(readFileSync(join(folder, name), 'utf8'))
}

const paragraph = (text: string) => ({ type: 'paragraph', runs: [{ text }] })

describe('prose pasted from Word', () => {
  it('keeps its lists and faces, and nothing else', () => {
    expect(fixture('word.html')).toEqual([
      { type: 'paragraph', runs: [{ text: 'Gjendja e banimit', bold: true }] },
      {
        type: 'paragraph',
        runs: [
          { text: 'Në lagjen e re jetojnë ' },
          { text: 'dyzet', bold: true },
          { text: ' familje, ' },
          { text: 'shumica', italic: true },
          { text: ' në shtëpi të vjetra.' },
        ],
      },
      {
        type: 'list',
        ordered: false,
        items: [
          { level: 0, runs: [{ text: 'Uji i pijshëm' }] },
          { level: 1, runs: [{ text: 'Rrjeti ' }, { text: 'kryesor', bold: true }] },
          { level: 0, runs: [{ text: 'Kanalizimi i ri' }] },
        ],
      },
      paragraph('Hapat janë këta:'),
      {
        type: 'list',
        ordered: true,
        items: [
          { level: 0, runs: [{ text: 'Matja' }] },
          { level: 0, runs: [{ text: 'Ndërtimi prej 12.500\u00a0€' }] },
        ],
      },
    ])
  })
})

describe('prose pasted from LibreOffice', () => {
  it('keeps its lists with their levels, and its line feeds', () => {
    expect(fixture('libreoffice.html')).toEqual([
      {
        type: 'paragraph',
        runs: [{ text: 'Qendra ' }, { text: 'rinore', bold: true }, { text: ' hapet në pranverë.' }],
      },
      {
        type: 'list',
        ordered: true,
        items: [
          { level: 0, runs: [{ text: 'Salla e leximit' }] },
          { level: 1, runs: [{ text: 'Librat' }] },
          { level: 1, runs: [{ text: 'Tavolinat\ndhe karriget' }] },
          { level: 0, runs: [{ text: 'Oborri' }] },
        ],
      },
      paragraph('Viti | 2028'),
    ])
  })
})

describe('a table that is pasted into prose', () => {
  it('has a line for each row, whatever stands in its cells', () => {
    const html =
      '<table><tr><td><p class=MsoNormal>Viti</p></td><td><p>Nxënës<o:p></o:p></p></td><td>\u00a0</td></tr>' +
      '<tr> <td>2027</td> <td><p>112</p><p>(vajza 60)</p></td> </tr></table><p>Pas tabelës</p>'
    expect(richFromHtml(html)).toEqual([
      paragraph('Viti | Nxënës'),
      paragraph('2027 | 112\n(vajza 60)'),
      paragraph('Pas tabelës'),
    ])
  })

  it('keeps paragraphs and lists that only lie in one', () => {
    const html =
      '<table><tr><td><p>Një</p><p>Dy</p></td></tr><tr><td>A</td><td><ul><li>Tri</li></ul></td></tr></table>'
    expect(richFromHtml(html)).toEqual([
      paragraph('Një'),
      paragraph('Dy'),
      paragraph('A'),
      { type: 'list', ordered: false, items: [{ level: 0, runs: [{ text: 'Tri' }] }] },
    ])
  })
})

describe('what prose cannot hold', () => {
  it('is named: notes and pictures of Word', () => {
    expect(leftBehind("<div style='mso-element:footnote' id=ftn1>x</div><img src=x>")).toEqual([
      'notes',
      'pictures',
    ])
    expect(leftBehind('<p>Imagjinata, mso-element:footnote</p>')).toEqual([])
  })
})

describe('prose pasted from this program', () => {
  it('keeps levels and figures', () => {
    const html =
      '<p data-pm-slice="1 1 []">Gjithsej <strong><span data-value="total">5 €</span></strong>, po.</p>' +
      '<ul><li data-level="0" aria-level="1">a</li><li data-level="1">b</li></ul>'
    expect(richFromHtml(html)).toEqual([
      {
        type: 'paragraph',
        runs: [{ text: 'Gjithsej ' }, { text: '…', bold: true, value: 'total' }, { text: ', po.' }],
      },
      {
        type: 'list',
        ordered: false,
        items: [
          { level: 0, runs: [{ text: 'a' }] },
          { level: 1, runs: [{ text: 'b' }] },
        ],
      },
    ])
  })
})

const tags =
  '<ul> </ul> <ol> <li> </li> <p> </p> <b> </b> <br> <td> <script> </script> <!-- --> </span> &nbsp; &# " < > &'
const pieces = tags
  .split(' ')
  .concat('<![if !supportLists]>', '<![endif]>', '<p style="mso-list:l0 level9">', '<li data-level="99">')
  .concat(
    '<span style="mso-list:Ignore">',
    '<span data-value="total">',
    "'",
    '1.',
    '·',
    ' ',
    '\u0000',
    '\ud800',
  )

describe('hostile HTML', () => {
  it.each([
    ['a script', 'a<script>alert(1)</script>b', 'ab'],
    ['a script that is not closed', 'a<script>alert(1)', 'a'],
    ['a script in a script', 'a<script><script></script>x</script>b', 'ab'],
    ['a picture with a handler', 'a<img src=x onerror="alert(1)">b', 'ab'],
    ['a quote that hides the end of a tag', 'a<b title="x>y">b</b>', 'ab'],
    ['a tag that never ends', 'a<b title="', 'a'],
    ['a link', '<a href="javascript:alert(1)">fjalë</a>', 'fjalë'],
    ['hidden text', 'a<span style="display: none">x<span>y</span></span>b', 'ab'],
    ['a drawing', 'a<svg><text>x</text><script>y</script></svg>b', 'ab'],
    ['a comment', 'a<!-- <p>x -->b<!x>c<?php x ?>d', 'abcd'],
    ['a comment that is not closed', 'a<!-- x', 'a'],
    ['tags in the wrong order', '<b>a<i>b</b>c</i>d', 'abcd'],
    ['signs that look like tags', 'a < b > c <3', 'a < b > c <3'],
    ['characters by number', '&#60;script&#62;&#x3C;b&#0;&#1114112;', '<script><b'],
    ['unknown names', '&unknown; &constructor;', '&unknown; &constructor;'],
    ['figures with odd names', '<span data-value="../x">a</span>', 'a'],
  ])('%s', (_, html, text) => {
    expect(plainText(richFromHtml(html))).toBe(text)
  })

  it('is never more than text that a plan takes', () => {
    const piece = fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 }))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (drawn) => {
        const text = richFromHtml(drawn.join(''))
        expect(richTextSchema.safeParse(text).error).toBeUndefined()
        expect(plainText(text)).not.toMatch(/\n\n\n/)
      }),
      { numRuns: 500 },
    )
  })

  it('of any size is read in one go', () => {
    const many = 40_000
    for (const piece of ['<', '<b ', '<b>', '</b>', '<b "', '<!--', '<ul><li>', '&#', '<p><script>']) {
      expect(plainText(richFromHtml(piece.repeat(many))).length).toBeLessThan(many * piece.length + 1)
    }
  })
})

describe('bare text', () => {
  it('becomes a list where each line has a mark, else paragraphs', () => {
    expect(richFromText('• a\n• b')).toEqual([
      {
        type: 'list',
        ordered: false,
        items: [
          { level: 0, runs: [{ text: 'a' }] },
          { level: 0, runs: [{ text: 'b' }] },
        ],
      },
    ])
    expect(richFromText('1. a\r\n2. b')).toMatchObject([{ type: 'list', ordered: true }])
    expect(richFromText('1. a\n\nb')).toEqual([paragraph('1. a'), paragraph('b')])
    expect(richFromText('  ')).toEqual([])
  })
})

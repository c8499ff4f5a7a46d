import { points } from '../../../shared/document/layout/geometry.ts'
import {
  cellLooks,
  contentsLooks,
  headingLooks,
  type Look,
  lineHeights,
  listLook,
  paragraphLooks,
  runningLook,
} from '../../../shared/document/layout/looks.ts'
import { accentColor, lineColor, tones } from '../../../shared/document/layout/palette.ts'
import type { DocumentLanguage, ParagraphStyle } from '../../../shared/document/tree.ts'
import { styleLists } from './numbering.ts'
import {
  asideStyle,
  cellStyle,
  isHalfPoint,
  listStyles,
  paragraphStyles,
  tableStyle,
  twips,
  wordFonts,
  wordLanguages,
} from './styles.ts'

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const levels = [1, 2, 3, 4] as const
/** Outline level of body text. */
const noOutline = 9

/**
 * Every style of a paper (ECMA-376, part 1, 17.7), as the styles part of the file: the library has no options for styles
 * of tables and for tab stops with leaders. `textWidth` is the width of an upright page's text in points.
 */
export function stylesXml(language: DocumentLanguage, textWidth: number): string {
  const body = paragraphLooks.body
  const styles = [
    defaults(language, body.size),
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>`,
    `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>`,
    tableNormal,
    ...Object.entries(paragraphStyles).map(([style, { id, name }]) => {
      return paragraphStyle(id, name, paragraphLooks[style as ParagraphStyle])
    }),
    ...levels.map(headingStyle),
    ...levels.map(
      (level) =>
        `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${asideStyle(level)}"><w:name w:val="${asideStyle(level)}"/><w:basedOn w:val="Heading${level}"/><w:next w:val="BodyText"/><w:semiHidden/><w:pPr><w:outlineLvl w:val="${noOutline}"/></w:pPr></w:style>`,
    ),
    ...listStyles.bullet.map((id, level) => listStyle('bullet', id, 'List Bullet', level)),
    ...listStyles.number.map((id, level) => listStyle('number', id, 'List Number', level)),
    ...([1, 2, 3] as const).map((level) => contentsStyle(level, textWidth)),
    paragraphStyle('TOCHeading', 'TOC Heading', headingLooks[1], '<w:keepNext/>'),
    paragraphStyle('Header', 'header', runningLook),
    paragraphStyle('Footer', 'footer', { ...runningLook, align: 'center' }),
    ...cellStyles(),
    tableGrid,
  ]
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${namespace}">${styles.join('')}</w:styles>`
}

function defaults(language: DocumentLanguage, size: number): string {
  const font = wordFonts.Tinos
  const fonts = ['ascii', 'hAnsi', 'cs', 'eastAsia'].map((kind) => `w:${kind}="${font}"`).join(' ')
  const tag = `<w:lang w:val="${wordLanguages[language]}" w:eastAsia="en-US" w:bidi="ar-SA"/>`
  return `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts ${fonts}/>${letterSize(size)}${tag}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`
}

/** A paragraph style; `more` are properties that stand first (the order is the schema's). */
function paragraphStyle(id: string, name: string, look: Look, more = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${more}${spacing(look)}${alignment(look)}</w:pPr><w:rPr>${letters(look)}</w:rPr></w:style>`
}

function headingStyle(level: (typeof levels)[number]): string {
  const look = headingLooks[level]
  return `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>${spacing(look)}${alignment(look)}<w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr>${letters(look)}</w:rPr></w:style>`
}

function contentsStyle(level: 1 | 2 | 3, textWidth: number): string {
  const look = contentsLooks[level]
  const tabs = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${twips(textWidth)}"/></w:tabs>`
  const indent = `<w:ind w:left="${twips((level - 1) * 16)}"/>`
  return `<w:style w:type="paragraph" w:styleId="TOC${level}"><w:name w:val="toc ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="39"/><w:pPr>${tabs}${spacing(look)}${indent}${alignment(look)}</w:pPr><w:rPr>${letters(look)}</w:rPr></w:style>`
}

/** Texts of cells: not offered to those who edit the paper, who see Word's own styles. */
function cellStyles(): string[] {
  return (['normal', 'compact'] as const).flatMap((density) => {
    const { family, sizes, leading } = cellLooks[density]
    const font = wordFonts[family]
    const fonts = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>`
    return sizes.filter(isHalfPoint).map((size) => {
      const id = cellStyle(density, size)
      const line = spacing({ before: 0, after: 0, leading }, family)
      return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="Normal"/><w:semiHidden/><w:pPr>${line}</w:pPr><w:rPr>${fonts}${letterSize(size)}</w:rPr></w:style>`
    })
  })
}

/**
 * Word's single line is 240, of letters and the gap that the font asks for between lines. The PDF's is without the gap: so
 * much less, and Word breaks its pages where the PDF does, from which the contents' numbers come.
 */
const withoutGap = { Tinos: lineHeights.Tinos / 1.149, Arimo: lineHeights.Arimo / 1.15 } as const

function spacing(
  { before, after, leading }: Pick<Look, 'before' | 'after' | 'leading'>,
  family: keyof typeof withoutGap = 'Tinos',
): string {
  const line = Math.round(leading * 240 * withoutGap[family])
  return `<w:spacing w:before="${twips(before)}" w:after="${twips(after)}" w:line="${line}" w:lineRule="auto"/>`
}

function alignment({ align }: Pick<Look, 'align'>): string {
  return `<w:jc w:val="${align === 'justify' ? 'both' : align}"/>`
}

function letters({ bold, italic, accent, size }: Look): string {
  const weight = bold ? '<w:b/><w:bCs/>' : ''
  const slant = italic ? '<w:i/><w:iCs/>' : ''
  const color = accent ? `<w:color w:val="${accentColor}"/>` : ''
  return `${weight}${slant}${color}${letterSize(size)}`
}

/** Word counts letters in half points. */
function letterSize(size: number): string {
  const half = Math.round(size * 2)
  return `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`
}

function listStyle(kind: keyof typeof styleLists, id: string, name: string, level: number): string {
  const numbering = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${styleLists[kind]}"/></w:numPr>`
  return paragraphStyle(id, level === 0 ? name : `${name} ${level + 1}`, listLook, numbering)
}

const tableNormal =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
const grid = sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${lineColor}"/>`)
const margin = twips(points(1.5))

/** The grid of every table, with its heading row shaded. */
const tableGrid = [
  `<w:style w:type="table" w:styleId="${tableStyle}"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/>`,
  `<w:tblPr><w:tblBorders>${grid.join('')}</w:tblBorders>`,
  `<w:tblCellMar><w:left w:w="${margin}" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar></w:tblPr>`,
  `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${tones.header.fill ?? 'auto'}"/></w:tcPr></w:tblStylePr></w:style>`,
].join('')

import { cleanText, escapeMarkup } from '../../../shared/document/layout/clean.ts'
import type { DocumentProperties } from '../../../shared/document/tree.ts'

/** The file's properties (ECMA-376, part 2), with the times of the tree: the library has no option for them. */
export function coreProperties(
  { title, subject, author, createdAt }: DocumentProperties,
  language: string,
): string {
  const text = (value: string): string => escapeMarkup(cleanText(value))
  const date = `${new Date(createdAt).toISOString().slice(0, 19)}Z`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${text(title)}</dc:title><dc:subject>${text(subject)}</dc:subject>`,
    `<dc:creator>${text(author)}</dc:creator><cp:lastModifiedBy>${text(author)}</cp:lastModifiedBy>`,
    `<dc:language>${language}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('')
}

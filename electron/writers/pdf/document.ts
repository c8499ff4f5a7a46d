import type { DocumentProperties, DocumentTree } from '../../../shared/document/tree.ts'
import { cleanText, escapeMarkup } from '../common/clean.ts'
import { languageTags } from '../common/language.ts'
import { createDocument } from './embedded-font.ts'
import type { FontFiles } from './fonts.ts'
import { srgbProfile } from './srgb.ts'

/** The program's name, in the files' properties. */
const creator = 'Hartuesi'

/** Begins a PDF/A-2b document (ISO 19005-2) with the tree's properties and without pages. */
export function beginDocument(tree: DocumentTree, fonts: FontFiles): PDFKit.PDFDocument {
  const { title, author, subject, createdAt } = tree.properties
  const date = new Date(createdAt)
  const document = createDocument({
    pdfVersion: '1.7',
    subset: 'PDF/A-2b',
    lang: languageTags[tree.language],
    displayTitle: true,
    font: fonts.Tinos_400Regular,
    info: {
      Title: cleanText(title),
      Author: cleanText(author),
      Subject: cleanText(subject),
      Creator: creator,
      Producer: creator,
      CreationDate: date,
      ModDate: date,
    },
  })
  // pdfkit writes titles into XML as they are, and reads its colour profile from beside its own source.
  return Object.assign(document, {
    _addInfo: () => document.appendXML(metadata(tree.properties, languageTags[tree.language])),
    _addColorOutputIntent: () => addOutputIntent(document),
  })
}

/** The properties once more, as XMP (ISO 16684-1). */
function metadata({ title, author, subject, createdAt }: DocumentProperties, language: string): string {
  const text = (value: string): string => escapeMarkup(cleanText(value))
  const date = `${new Date(createdAt).toISOString().slice(0, 19)}Z`
  const alternatives = (value: string): string =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${text(value)}</rdf:li></rdf:Alt>`
  return `
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <dc:title>${alternatives(title)}</dc:title>
  <dc:creator><rdf:Seq><rdf:li>${text(author)}</rdf:li></rdf:Seq></dc:creator>
  <dc:description>${alternatives(subject)}</dc:description>
  <dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
  <xmp:CreateDate>${date}</xmp:CreateDate>
  <xmp:ModifyDate>${date}</xmp:ModifyDate>
  <xmp:CreatorTool>${creator}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
  <pdf:Producer>${creator}</pdf:Producer>
</rdf:Description>`
}

function addOutputIntent(document: PDFKit.PDFDocument): void {
  const profile = document.ref({ N: 3 })
  profile.end(Buffer.from(srgbProfile()))
  // String objects are how pdfkit tells texts from names.
  const name: unknown = Object('sRGB IEC61966-2.1')
  const intent = document.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    Info: name,
    OutputConditionIdentifier: name,
    DestOutputProfile: profile,
  })
  intent.end('')
  const root: unknown = Reflect.get(document, '_root')
  if (typeof root === 'object' && root !== null && 'data' in root && typeof root.data === 'object') {
    Object.assign(root.data ?? {}, { OutputIntents: [intent] })
  }
}

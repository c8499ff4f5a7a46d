import type { IContext } from 'docx'
import { TextWatermark } from 'docx/watermarks'
import { cleanText } from '../../../shared/document/layout/clean.ts'
import { wordFonts } from './styles.ts'

/** Word knows its watermarks by the beginning of this name; the library adds letters by chance. */
const shapeName = 'PowerPlusWaterMarkObject'
/** Pale enough to read through; Word paints it half see-through besides. */
const color = 'DADADA'

/** A word across each page of a section, the same bytes each time, which Word can take away by its own command. */
export class Watermark extends TextWatermark {
  constructor(text: string) {
    super({ text: cleanText(text), font: wordFonts.Arimo, bold: true, color })
  }

  override prepForXml(context: IContext): ReturnType<TextWatermark['prepForXml']> {
    const xml = super.prepForXml(context)
    nameShape(xml)
    return xml
  }
}

function nameShape(node: unknown): void {
  if (typeof node !== 'object' || node === null) return
  for (const [key, value] of Object.entries(node)) {
    if (key === 'id' && String(value).startsWith(shapeName)) Object.assign(node, { id: `${shapeName}1` })
    else nameShape(value)
  }
}

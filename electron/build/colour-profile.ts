import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { folders } from './folders.ts'

const name = 'sRGB_IEC61966_2_1.icc'

/** Puts the colour profile of archived PDFs where pdfkit looks for it: in `data` beside the programs that it is bundled into. */
export async function copyColourProfile(): Promise<void> {
  for (const program of [folders.desktop, folders.command]) {
    const data = join(program, 'data')
    await mkdir(data, { recursive: true })
    await copyFile(join(folders.packages, 'pdfkit', 'js', 'data', name), join(data, name))
  }
}

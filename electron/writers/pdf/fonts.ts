import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { CallFailure } from '../../../shared/contract/index.ts'

export type Family = 'Tinos' | 'Arimo'
type Style = '400Regular' | '400Regular_Italic' | '700Bold' | '700Bold_Italic'
/** One font file: `Tinos_700Bold`. */
export type FaceName = `${Family}_${Style}`

/** Path of each face's file. */
export type FontFiles = Readonly<Record<FaceName, string>>

/** The face of a family in this weight and slant. */
export function faceName(family: Family, bold: boolean, italic: boolean): FaceName {
  const weight = bold ? '700Bold' : '400Regular'
  return `${family}_${italic ? (`${weight}_Italic` as const) : weight}`
}

/**
 * Finds the eight font files in a folder: flat (`Tinos_400Regular.ttf`), or as the packages of `@expo-google-fonts` lay
 * them below it (`tinos/400Regular/Tinos_400Regular.ttf`). Throws a `CallFailure` `fonts-missing` with the folder and
 * the first missing file.
 */
export async function findFonts(folder: string): Promise<FontFiles> {
  const path = (face: FaceName): Promise<string> => pathOf(folder, face)
  return {
    Tinos_400Regular: await path('Tinos_400Regular'),
    Tinos_400Regular_Italic: await path('Tinos_400Regular_Italic'),
    Tinos_700Bold: await path('Tinos_700Bold'),
    Tinos_700Bold_Italic: await path('Tinos_700Bold_Italic'),
    Arimo_400Regular: await path('Arimo_400Regular'),
    Arimo_400Regular_Italic: await path('Arimo_400Regular_Italic'),
    Arimo_700Bold: await path('Arimo_700Bold'),
    Arimo_700Bold_Italic: await path('Arimo_700Bold_Italic'),
  }
}

async function pathOf(folder: string, face: FaceName): Promise<string> {
  const file = `${face}.ttf`
  const [family = '', ...style] = face.split('_')
  const packed = join(family.toLowerCase(), style.join('_'), file)
  const places = [join(folder, file), join(folder, packed), join(folder, '@expo-google-fonts', packed)]
  const path = await firstThere(places)
  if (path === undefined) throw new CallFailure('fonts-missing', { folder, file })
  return path
}

async function firstThere(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    try {
      await access(path)
      return path
    } catch {
      // The next place may have it.
    }
  }
  return undefined
}

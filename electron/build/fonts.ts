import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { folders } from './folders.ts'

const families = { tinos: 'Tinos', arimo: 'Arimo' }
const styles = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']

/** Copies the papers' fonts into one flat folder, each under its own name (`Tinos_400Regular.ttf`). */
export async function copyFonts(): Promise<void> {
  await mkdir(folders.fonts, { recursive: true })
  const files = Object.entries(families).flatMap(([packed, family]) =>
    styles.map((style) => ({ packed, style, name: `${family}_${style}.ttf` })),
  )
  await Promise.all(
    files.map(({ packed, style, name }) =>
      copyFile(join(folders.packages, '@expo-google-fonts', packed, style, name), join(folders.fonts, name)),
    ),
  )
}

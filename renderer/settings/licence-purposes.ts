import type { BaseWords } from '../../shared/locales/interface/index.ts'
import type { Translate } from '../i18n/language.ts'

type Purpose = Exclude<keyof BaseWords['licences']['purposes'], 'part'>

/** What the program has each of its own packages for. */
const purposes: Readonly<Record<string, Purpose>> = {
  '@expo-google-fonts/arimo': 'arimo',
  '@expo-google-fonts/tinos': 'tinos',
  '@mantine/core': 'interface',
  '@mantine/hooks': 'interface',
  '@tiptap/core': 'prose',
  '@tiptap/pm': 'prose',
  '@tiptap/react': 'prose',
  '@xmldom/xmldom': 'xml',
  'better-sqlite3': 'sqlite',
  docx: 'word',
  exceljs: 'excel',
  fflate: 'zip',
  fontkit: 'fonts',
  i18next: 'language',
  'node-diff3': 'texts',
  pdfmake: 'pdf',
  react: 'interface',
  'react-dom': 'interface',
  recharts: 'charts',
  wouter: 'addresses',
  zod: 'shapes',
  zustand: 'state',
}

/** What a part of the program is for, in words; null for a package that nobody described. */
export function purposeOf(t: Translate, name: string, broughtBy: string): string | null {
  if (name !== broughtBy) return t('licences.purposes.part', { name: broughtBy })
  const purpose = purposes[name]
  return purpose === undefined ? null : t(`licences.purposes.${purpose}`)
}

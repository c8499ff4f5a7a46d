/** One room of the program and what it may import. Paths are prefixes, relative to the root of the project. */
export interface Layer {
  readonly room: string
  /** Prefixes of the rooms it may import, besides itself. */
  readonly rooms: readonly string[]
  /** Packages it may import; a subpath of a package counts as the package. */
  readonly packages: readonly string[]
  /** Whether it may import Node's own modules. */
  readonly node: boolean
}

const shared = (name: string, below: readonly string[], packages: readonly string[] = []): Layer => ({
  room: `shared/${name}/`,
  rooms: below.map((room) => `shared/${room}/`),
  packages,
  node: false,
})

const host = (name: string, rooms: readonly string[], packages: readonly string[]): Layer => ({
  room: `electron/${name}`,
  rooms,
  packages,
  node: true,
})

/** The arrows between the rooms. A file in none of them is refused; `test/` may import everything. */
export const layers: readonly Layer[] = [
  shared('model', [], ['zod']),
  shared('money', []),
  shared('operations', ['model'], ['node-diff3', 'zod']),
  shared('totals', ['model', 'money']),
  shared('formats', ['model'], ['zod']),
  shared('authorities', ['locales']),
  shared('usual', ['model']),
  shared('new-plan', ['model', 'operations', 'formats', 'usual']),
  shared('checks', ['model', 'money', 'operations', 'totals', 'formats', 'locales']),
  shared('locales', []),
  shared('printed', ['model', 'locales']),
  shared('document', ['model', 'money', 'operations', 'totals', 'checks', 'formats', 'locales']),
  shared('changes', ['model', 'money', 'operations', 'totals', 'formats', 'locales', 'document']),
  shared('contract', ['model', 'operations', 'formats'], ['zod']),
  host('store/', ['shared/'], ['better-sqlite3', 'zod']),
  host('readers/', ['shared/'], ['@xmldom/xmldom', 'exceljs', 'fflate', 'zod']),
  host('writers/', ['shared/'], ['docx', 'exceljs', 'fflate', 'fontkit', 'pdfmake']),
  host('services/', ['shared/', 'electron/store/', 'electron/readers/', 'electron/writers/'], []),
  host('hosts/desktop', ['shared/', 'electron/services/', 'electron/hosts/'], ['electron']),
  host('hosts/', ['shared/', 'electron/services/'], ['fastify']),
  { ...host('preload.ts', ['shared/contract/'], ['electron']), node: false },
  host(
    'build/',
    [],
    ['@electron/asar', '@vitejs/plugin-react', 'electron', 'electron-builder', 'playwright', 'vite'],
  ),
  {
    room: 'renderer/',
    rooms: ['shared/', 'resources/'],
    packages: [
      '@mantine/core',
      '@mantine/hooks',
      '@tiptap/core',
      '@tiptap/pm',
      '@tiptap/react',
      'i18next',
      'react',
      'react-dom',
      'recharts',
      'wouter',
      'zod',
      'zustand',
    ],
    node: false,
  },
]

/** Finds the most specific room of a path relative to the root of the project. */
export function layerOf(path: string): Layer | undefined {
  const rooms = layers.filter((layer) => path.startsWith(layer.room))
  return rooms.toSorted((a, b) => b.room.length - a.room.length)[0]
}

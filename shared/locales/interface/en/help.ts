/** Words of the help, and of the list of the program's parts. */
export const help = {
  back: 'Back',
  pages: 'Pages of the help',
} as const

export const licences = {
  title: 'Parts of the program',
  intro: 'Hartuesi is built from the parts below. Each has its own licence; none of them needs the internet.',
  columns: { part: 'Part', version: 'Version', licence: 'Licence', purpose: 'What it is for' },
  text: 'Text of the licence',
  runtime:
    'The program also contains Electron and Chromium. Their licences are in the program’s folder, in the files LICENSE.electron.txt and LICENSES.chromium.html.',
  purposes: {
    interface: 'Look of the window',
    language: 'Words of the window in three languages',
    addresses: 'Pages inside the program',
    shapes: 'Checking of data',
    state: 'State of the window',
    sqlite: 'Library of plans (SQLite)',
    word: 'Word documents',
    excel: 'Excel tables',
    zip: 'Archives inside documents',
    fonts: 'Reading of fonts',
    pdf: 'PDF documents',
    xml: 'Reading of Word documents',
    arimo: 'The font Arimo',
    tinos: 'The font Tinos',
    prose: 'Writing of prose',
    texts: 'Joining two changes to one text',
    charts: 'Charts',
    keys: 'Keys',
    part: 'Part of {{name}}',
  },
} as const

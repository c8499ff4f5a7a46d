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
} as const

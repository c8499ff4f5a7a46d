/** Words of the help, and of the list of the program's parts. */
export const help = {
  back: 'Nazad',
  pages: 'Strane pomoći',
} as const

export const licences = {
  title: 'Delovi programa',
  intro:
    'Hartuesi je sastavljen od sledećih delova. Svaki ima svoju licencu; nijednom nije potreban internet.',
  columns: { part: 'Deo', version: 'Verzija', licence: 'Licenca', purpose: 'Čemu služi' },
  text: 'Tekst licence',
} as const

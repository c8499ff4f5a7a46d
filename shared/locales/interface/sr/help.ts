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
  runtime:
    'Program sadrži i Electron i Chromium. Njihove licence su u fascikli programa, u datotekama LICENSE.electron.txt i LICENSES.chromium.html.',
  purposes: {
    interface: 'Izgled prozora',
    language: 'Reči prozora na tri jezika',
    addresses: 'Stranice unutar programa',
    shapes: 'Provera podataka',
    state: 'Stanje prozora',
    sqlite: 'Biblioteka planova (SQLite)',
    word: 'Dokumenti Word',
    excel: 'Tabele Excel',
    zip: 'Arhive unutar dokumenata',
    fonts: 'Čitanje fontova',
    pdf: 'Dokumenti PDF',
    xml: 'Čitanje dokumenata Word',
    arimo: 'Font Arimo',
    tinos: 'Font Tinos',
    prose: 'Pisanje teksta',
    texts: 'Spajanje dve izmene istog teksta',
    charts: 'Grafikoni',
    keys: 'Tasteri',
    part: 'Deo paketa {{name}}',
  },
} as const

/** Words of the help, and of the list of the program's parts. */
export const help = {
  back: 'Kthehu',
  pages: 'Faqet e ndihmës',
} as const

export const licences = {
  title: 'Pjesët e programit',
  intro:
    'Hartuesi është ndërtuar me pjesët e mëposhtme. Secila ka licencën e vet; asnjëra nuk kërkon internet.',
  columns: { part: 'Pjesa', version: 'Versioni', licence: 'Licenca', purpose: 'Për çfarë' },
  text: 'Teksti i licencës',
  runtime:
    'Programi ka edhe Electron dhe Chromium. Licencat e tyre janë në dosjen e programit, te skedarët LICENSE.electron.txt dhe LICENSES.chromium.html.',
  purposes: {
    interface: 'Pamja e dritares',
    language: 'Fjalët e dritares në tri gjuhë',
    addresses: 'Faqet brenda programit',
    shapes: 'Kontrolli i të dhënave',
    state: 'Gjendja e dritares',
    sqlite: 'Biblioteka e planeve (SQLite)',
    word: 'Dokumentet Word',
    excel: 'Tabelat Excel',
    zip: 'Arkivat brenda dokumenteve',
    fonts: 'Leximi i fonteve',
    pdf: 'Dokumentet PDF',
    xml: 'Leximi i dokumenteve Word',
    arimo: 'Fonti Arimo',
    tinos: 'Fonti Tinos',
    prose: 'Shkrimi i tekstit',
    texts: 'Bashkimi i dy ndryshimeve në një tekst',
    charts: 'Grafikonet',
    keys: 'Tastet',
    part: 'Pjesë e {{name}}',
  },
} as const

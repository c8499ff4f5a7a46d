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
} as const

export const emblem = {
  heading: 'Grb ili logotip',
  hint: 'Štampa se na vrhu korica. PNG ili JPEG; veća slika se sama smanjuje.',
  drop: 'Prevucite sliku ovde',
  shown: 'Grb ili logotip plana',
  choose: 'Izaberite sliku…',
  replace: 'Izaberite drugu…',
  remove: 'Uklonite',
  problems: {
    'other-kind':
      'Ova datoteka nije ni PNG ni JPEG. Sačuvajte sliku u jednom od ta dva formata i izaberite je ponovo.',
    'too-large': 'Slika je prevelika. Smanjite je ispod 20 MB i 40 miliona tačaka i izaberite je ponovo.',
    unreadable: 'Slika se ne može pročitati: datoteka je oštećena ili nepotpuna. Izaberite drugu kopiju.',
  },
} as const

/** Words of the tour of the first start. */
export const tour = {
  count: '{{at}} nga {{all}}',
  next: 'Më tej',
  back: 'Më parë',
  leave: 'Dil',
  end: 'Mbaro',
  offer: 'Fillo shëtitjen',
  offerText:
    'Jeni për herë të parë këtu? Shëtitja tregon në shtatë hapa, te plani shembull, si hartohet një plan. Nga ajo dilet kurdo me Esc.',
  refuse: 'Jo tani',
  again: 'Fillo shëtitjen',
  steps: {
    outline: {
      title: 'Përmbajtja e planit',
      text: 'Këtu janë të gjitha pjesët e planit, me kodet e tyre. Klikoni mbi një rresht, ose ecni me shigjeta dhe Enter. Kodet i vë programi vetë.',
    },
    swot: {
      title: 'Analiza SWOT',
      text: 'Çdo fushë ka fuqitë, dobësitë, mundësitë dhe rreziqet e veta. Enter hap pikën tjetër; listat e ngjitura ndahen vetë në pika.',
    },
    objectives: {
      title: 'Objektivat, rezultatet dhe aktivitetet',
      text: 'Objektivi ka tregues dhe rezultate, rezultati ka aktivitete. Enter shton një të re pas së parës.',
    },
    budget: {
      title: 'Buxheti',
      text: 'Tabela punon si Excel: shigjeta, Enter, Tab, ngjitje nga Excel. Totalet llogariten vetë dhe janë gjithmonë të sakta.',
    },
    checks: {
      title: 'Kontrolli',
      text: 'Programi lexon planin bashkë me ju dhe tregon ku mungon diçka ose ku shifrat nuk përputhen. F8 shkon te gjetja tjetër.',
    },
    document: {
      title: 'Dokumenti',
      text: 'Kështu do të duket dokumenti në letër. Klikoni mbi një vend për ta ndryshuar.',
    },
    export: {
      title: 'Eksporto',
      text: 'Plani ruhet vetë. Për kuvendin nxirrni PDF, Word dhe Excel me këtë pullë. Tastet i tregon F1.',
    },
  },
} as const

/** Words of the tour of the first start. */
export const tour = {
  count: '{{at}} od {{all}}',
  next: 'Napred',
  back: 'Nazad',
  leave: 'Izađi',
  end: 'Završi',
  offer: 'Počni obilazak',
  offerText:
    'Prvi put ste ovde? Obilazak u sedam koraka, na primeru plana, pokazuje kako se plan izrađuje. Iz njega se uvek izlazi sa Esc.',
  refuse: 'Ne sada',
  again: 'Počni obilazak',
  steps: {
    outline: {
      title: 'Sadržaj plana',
      text: 'Ovde su svi delovi plana, sa svojim oznakama. Kliknite na red, ili se krećite strelicama i tasterom Enter. Oznake stavlja sam program.',
    },
    swot: {
      title: 'SWOT analiza',
      text: 'Svaka oblast ima svoje snage, slabosti, mogućnosti i pretnje. Enter otvara sledeću tačku; nalepljeni spiskovi sami se dele na tačke.',
    },
    objectives: {
      title: 'Ciljevi, rezultati i aktivnosti',
      text: 'Cilj ima pokazatelje i rezultate, rezultat ima aktivnosti. Enter dodaje novu posle prve.',
    },
    budget: {
      title: 'Budžet',
      text: 'Tabela radi kao Excel: strelice, Enter, Tab, lepljenje iz Excela. Zbirovi se sami računaju i uvek su tačni.',
    },
    checks: {
      title: 'Provera',
      text: 'Program čita plan zajedno sa vama i pokazuje gde nešto nedostaje ili gde se brojke ne slažu. F8 vodi na sledeći nalaz.',
    },
    document: {
      title: 'Dokument',
      text: 'Ovako će dokument izgledati na papiru. Kliknite na mesto da biste ga izmenili.',
    },
    export: {
      title: 'Izvezi',
      text: 'Plan se čuva sam. Za skupštinu ovim dugmetom izvezite PDF, Word i Excel. Tastere pokazuje F1.',
    },
  },
} as const

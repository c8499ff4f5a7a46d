/** Words of the page with a plan's own data. */
export const planData = {
  decisionNumber: 'Broj odluke',
  decisionDate: 'Datum odluke',
  community: 'Zajednica',
  newCommunity: 'Još jedna zajednica',
  addCommunity: 'Dodaj',
  removeCommunity: 'Ukloni sa spiska: {{name}}',
  outside: {
    told: 'Van ovih godina ostaje: {{things}}. Ništa se ne briše: ostaje u planu, ali ne ulazi u zbirove.',
    lines_one: '{{count}} stavka troška ({{amount}})',
    lines_few: '{{count}} stavke troška ({{amount}})',
    lines_other: '{{count}} stavki troška ({{amount}})',
    targets_one: '{{count}} cilj pokazatelja',
    targets_few: '{{count}} cilja pokazatelja',
    targets_other: '{{count}} ciljeva pokazatelja',
    activities_one: 'godine {{count}} aktivnosti',
    activities_few: 'godine {{count}} aktivnosti',
    activities_other: 'godine {{count}} aktivnosti',
    items_one: '{{count}} pozicija troška',
    items_few: '{{count}} pozicije troška',
    items_other: '{{count}} pozicija troška',
  },
} as const

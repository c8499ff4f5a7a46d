/** Words of the page with a plan's own data. */
export const planData = {
  decisionNumber: 'Numri i vendimit',
  decisionDate: 'Data e vendimit',
  dateHint: 'dd.mm.vvvv',
  noDate: 'Shkruani datën si 21.11.2026.',
  community: 'Komuniteti',
  newCommunity: 'Një komunitet tjetër',
  addCommunity: 'Shto',
  removeCommunity: 'Hiqe nga lista: {{name}}',
  outside: {
    told: 'Jashtë këtyre viteve mbeten {{things}}. Asgjë nuk fshihet: mbeten në plan, por nuk hyjnë në totale.',
    lines_one: '{{count}} linjë kostoje ({{amount}})',
    lines_other: '{{count}} linja kostoje ({{amount}})',
    targets_one: '{{count}} synim treguesi',
    targets_other: '{{count}} synime treguesish',
    activities_one: 'vitet e {{count}} aktiviteti',
    activities_other: 'vitet e {{count}} aktiviteteve',
    items_one: '{{count}} zë kostoje',
    items_other: '{{count}} zëra kostoje',
  },
} as const

/** Words of plan formats: what a page adds, what a format does not show, and the editor of formats. */
export const formats = {
  add: 'Dodaj: {{level}}',
  unknown:
    'Format ovog plana, „{{format}}”, nije u ovoj biblioteci; za sada se plan prikazuje i štampa kao „{{used}}”.',
  chooseFormat: 'Izaberite drugi format',
  hiddenNow: 'Šta plan ima, a ovaj format ne prikazuje',
  change: 'Promena formata',
  changeNow: 'Promeni format',
  willHide: 'Format „{{format}}” ne prikazuje ove delove plana:',
  kept: 'Ništa se ne briše: sve ostaje u planu i ponovo se prikazuje čim se plan vrati u format koji to ima.',
  hiddenKind: '{{kind}}: {{count}}',
  hiddenField: '{{field}} (aktivnosti: {{count}})',
} as const

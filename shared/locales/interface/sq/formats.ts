/** Words of plan formats: what a page adds, what a format does not show, and the editor of formats. */
export const formats = {
  add: 'Shto: {{level}}',
  unknown:
    'Formati i këtij plani, “{{format}}”, nuk është në këtë bibliotekë; ndërkohë plani shfaqet dhe shtypet si “{{used}}”.',
  chooseFormat: 'Zgjidhni një format tjetër',
  hiddenNow: 'Çfarë ka plani dhe ky format nuk e shfaq',
  change: 'Ndryshimi i formatit',
  changeNow: 'Ndryshoje formatin',
  willHide: 'Formati “{{format}}” nuk i shfaq këto pjesë të planit:',
  kept: 'Asgjë nuk fshihet: këto mbeten në plan dhe shfaqen përsëri kur plani kthehet në një format që i ka.',
  hiddenKind: '{{kind}}: {{count}}',
  hiddenField: '{{field}} (aktivitete: {{count}})',
} as const

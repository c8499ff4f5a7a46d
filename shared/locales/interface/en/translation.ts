/** Words of the page of translations, and of what else asks for them. */
export const translation = {
  title: 'Translation',
  intro:
    'Every text that is printed, beside its translation {{into}}. Where a translation is missing, the original is printed.',
  noneAsked: 'The plan asks for no second language. It is chosen under',
  second: 'Second language',
  noSecond: 'None',
  asked: 'Every text of the plan is translated under',
  choose: 'Choice of texts',
  part: 'Part of the plan',
  partOf: '{{name}} ({{missing}} missing)',
  only: 'Only texts without a valid translation',
  progress: 'Translated: {{done}} of {{all}} texts',
  nothing: 'No translation is missing here.',
  hint: 'Enter: next text · Ctrl+Enter: take the original as the translation',
  empty: 'Not translated yet',
  place: 'Place',
  at: '{{where}} · {{what}}',
  field: 'Translation: {{place}}',
  changed: 'The text has changed since it was translated.',
  still: 'The translation still holds',
  into: { sq: 'into Albanian', sr: 'into Serbian', en: 'into English' },
  exportHint:
    'In the second language the translations are printed; where they are missing, the original stays.',
} as const

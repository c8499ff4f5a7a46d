/** Words of the pages on which a plan is written. */
export const drafting = {
  list: {
    item: '{{list}}, tačka {{number}}',
    new: '{{list}}, nova tačka',
    drag: 'Prevucite da biste premestili',
    removed: 'Tačka je uklonjena.',
    moved: 'Premešteno u „{{list}}“, mesto {{number}} od {{count}}.',
    added_one: 'Dodata je {{count}} tačka.',
    added_few: 'Dodate su {{count}} tačke.',
    added_other: 'Dodato je {{count}} tačaka.',
  },
  swot: {
    placeholder: 'Pišite ovde',
    hint: 'Enter: sledeća tačka. Alt + strelice: premešta tačku. Kopirani spisak se lepi sa Ctrl+V, svaki red postaje tačka.',
    link: 'Poveži sa odgovorom u planu',
    whatAnswers: 'Šta odgovara na ovu tačku?',
    nothingToLink: 'Plan još nema ciljeva i aktivnosti.',
  },
} as const

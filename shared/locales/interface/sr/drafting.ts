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
  remove: {
    title: 'Ukloniti?',
    askAlone: '„{{title}}“ se uklanja iz plana. Možete ga vratiti naredbom „Poništi“.',
    ask_one:
      '„{{title}}“ ispod sebe ima {{count}} deo, koji se uklanja zajedno s njim. Možete ga vratiti naredbom „Poništi“.',
    ask_few:
      '„{{title}}“ ispod sebe ima {{count}} dela, koji se uklanjaju zajedno s njim. Možete ih vratiti naredbom „Poništi“.',
    ask_other:
      '„{{title}}“ ispod sebe ima {{count}} delova, koji se uklanjaju zajedno s njim. Možete ih vratiti naredbom „Poništi“.',
    confirm: 'Da, ukloni',
  },
  tree: {
    kinds: { objective: 'Cilj', result: 'Rezultat', activity: 'Aktivnost' },
    placeholders: {
      objective: 'Upišite cilj',
      result: 'Rezultat bez naslova',
      activity: 'Upišite aktivnost',
    },
    add: { objective: 'Dodaj cilj', result: 'Dodaj rezultat', activity: 'Dodaj aktivnost' },
    moved: 'Premešteno na mesto {{number}} od {{count}}.',
    became: 'Sada je na nivou: {{kind}}.',
    'no-level': 'Ovde nivo ne može da se promeni.',
    'would-lose': 'Nivo nije promenjen, jer bi se izgubili upisani podaci.',
    hint: 'Enter: sledeći iste vrste. Tab na početku naslova: nivo niže, Shift + Tab: više. Alt + strelice: premešta.',
    actions: 'Radnje za {{title}}',
    openForm: 'Otvori obrazac',
    duplicate: 'Napravi kopiju',
    duplicated: 'Napravljena je kopija.',
    addAfter: 'Nova aktivnost posle ove',
    moveUp: 'Pomeri gore',
    moveDown: 'Pomeri dole',
    remove: 'Ukloni',
  },
  activity: {
    oneALine: 'jedan po redu',
    firstYear: 'Prva godina',
    lastYear: 'Poslednja godina',
    periodKinds: {
      years: 'Po godinama',
      ongoing: 'Kontinuirano',
      'every-year': 'Svake godine',
      words: 'Rečima',
    },
  },
  named: {
    placeholder: 'Upišite ime ili skraćenicu',
    new: 'Dodaj „{{name}}“ kao novo',
    added: 'Dodato: {{name}}.',
    removed: 'Uklonjeno sa spiska.',
    hint: 'Alt + strelice: menja redosled. Delete: uklanja.',
  },
  indicator: {
    add: 'Dodaj pokazatelj',
    baselineYear: 'Polazna godina',
    cell: '{{column}}, pokazatelj {{number}}',
    new: '{{column}}, novi pokazatelj',
    placeholder: 'Upišite pokazatelj',
  },
} as const

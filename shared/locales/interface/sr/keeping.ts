/** Words about the library as a file: backups, restoring, who else has it open. */
export const keeping = {
  readOnly: {
    here: 'Otvorio ju je drugi program na ovom računaru. Zatvorite je tamo; ovde se zatim sama otvara za pisanje.',
    held: 'Otvorio ju je računar {{machine}}. Kada se tamo zatvori, ovde se sama otvara za pisanje; ako taj računar više ne radi, sačekajte minut.',
    taken:
      'Računar {{machine}} je u međuvremenu otvorio biblioteku. Zatvorite je tamo; ovde se zatim sama otvara za pisanje.',
    folder:
      'U fasciklu biblioteke nije dozvoljeno pisanje. Uklonite zaštitu od pisanja ili kopirajte biblioteku u drugu fasciklu.',
    full: 'Disk je pun. Oslobodite prostor; biblioteka se zatim sama otvara za pisanje.',
  },
  readOnlyTitle: 'Biblioteka je otvorena samo za čitanje.',
  opensAgain: 'Biblioteka je ponovo otvorena za pisanje.',
  journalLost:
    'Dnevnik upisa biblioteke bio je oštećen i sklonjen je u stranu. Poslednje izmene možda nedostaju; pogledajte planove na kojima ste poslednje radili.',
  clockBehind:
    'Izgleda da sat računara kasni: jedan plan je izmenjen kasnije nego što on pokazuje. Proverite datum i vreme.',
  kept: 'Izmene još nisu sačuvane; prozor ih čuva i pokušava ponovo. {{reason}}',

  start: {
    title: 'Biblioteka se ne može otvoriti',
    offer: 'Najnovija cela rezervna kopija: {{time}}.',
    noOffer: 'Nije pronađena nijedna cela rezervna kopija.',
    lacksNothing: 'U njoj ne nedostaje nijedna izmena.',
    lacksUnknown: 'Šta je izmenjeno posle nje ne može se videti, jer se oštećena biblioteka više ne čita.',
    lacks: 'U njoj nedostaje:',
    lacksPlan: '{{title}}: ceo plan',
    lacksChanges_one: '{{title}}: {{count}} izmena',
    lacksChanges_few: '{{title}}: {{count}} izmene',
    lacksChanges_other: '{{title}}: {{count}} izmena',
    keptAside: 'Sadašnja datoteka se ne briše: sklanja se u fasciklu pored biblioteke.',
    restore: 'Vrati ovu kopiju',
    others: 'Druge kopije…',
    startNew: 'Počni sa praznom bibliotekom',
    startNewAsk: 'Početi sa praznom bibliotekom? Planovi se ponovo vide tek kada se vrati neka kopija.',
    startNewConfirm: 'Počni prazno',
  },

  backups: {
    title: 'Rezervne kopije',
    intro:
      'Program sam pravi rezervne kopije biblioteke: kada se otvori, svakih pola sata rada, pre ažuriranja i kada se zatvori. Čuva poslednjih deset, po jednu za svaki od poslednjih 30 radnih dana i po jednu za svaki mesec.',
    folder: 'Fascikla sa kopijama',
    second: 'Druga fascikla, npr. na USB memoriji',
    noSecond: 'Nije izabrana.',
    choose: 'Izaberi drugu fasciklu…',
    leave: 'Ukloni drugu fasciklu',
    noChoice: 'Druga fascikla se bira u instaliranom programu, ne u pregledaču.',
    make: 'Napravi kopiju sada',
    made: 'Rezervna kopija je napravljena.',
    nothingNew: 'Ništa se nije promenilo od poslednje kopije.',
    none: 'Još nema rezervnih kopija.',
    caption: 'Rezervne kopije, najnovija prva',
    columns: { at: 'Vreme', reason: 'Zašto', place: 'Gde', size: 'Veličina', actions: 'Radnje' },
    reasons: {
      start: 'pri otvaranju',
      migration: 'pre ažuriranja',
      work: 'tokom rada',
      close: 'pri zatvaranju',
      asked: 'na zahtev',
      restore: 'pre vraćanja',
    },
    places: { own: 'ovaj računar', second: 'druga fascikla' },
    restore: 'Vrati',
    restoreThis: 'Vrati kopiju od {{time}}',
    ask: 'Vratiti biblioteku kakva je bila {{time}}? Sadašnja biblioteka se sklanja u stranu i može se vratiti.',
    confirm: 'Vrati',
    restored: 'Biblioteka je vraćena.',
    restoredAside: 'Biblioteka je vraćena. Prethodna se nalazi na {{path}}.',
    failed: 'Rezervna kopija nije napravljena. {{reason}}',
    secondMissing:
      'Druga fascikla nije pronađena: {{folder}}. Priključite USB memoriju; do tada se kopije prave samo na ovom računaru.',
    secondFailed: 'Kopija u drugoj fascikli nije napravljena ({{folder}}). {{reason}}',
  },
} as const

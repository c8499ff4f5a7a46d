/** Words about the library as a file: backups, restoring, who else has it open. */
export const keeping = {
  /** Why nothing can be written. */
  readOnly: {
    here: 'E ka të hapur një program tjetër në këtë kompjuter. Mbylleni atje; këtu pastaj hapet vetë për shkrim.',
    held: 'E ka të hapur kompjuteri {{machine}}. Kur të mbyllet atje, këtu hapet vetë për shkrim; nëse ai kompjuter nuk është më në punë, prisni një minutë.',
    taken:
      'Kompjuteri {{machine}} e hapi ndërkohë bibliotekën. Mbylleni atje; këtu pastaj hapet vetë për shkrim.',
    folder:
      'Në dosjen e bibliotekës nuk lejohet të shkruhet. Hiqni mbrojtjen nga shkrimi ose kopjojeni bibliotekën në një dosje tjetër.',
    full: 'Disku është plot. Lironi vend; biblioteka pastaj hapet vetë për shkrim.',
  },
  readOnlyTitle: 'Biblioteka është e hapur vetëm për lexim.',
  opensAgain: 'Biblioteka është përsëri e hapur për shkrim.',
  journalLost:
    'Ditari i shkrimit i bibliotekës ishte i dëmtuar dhe u la mënjanë. Ndryshimet e fundit mund të mungojnë; shikojini planet në të cilat keni punuar së fundi.',
  clockBehind:
    'Ora e kompjuterit duket se ka mbetur prapa: një plan është ndryshuar më vonë sesa tregon ajo. Kontrolloni datën dhe orën.',
  kept: 'Ndryshimet nuk janë ruajtur ende; dritarja i mban dhe provon përsëri. {{reason}}',
  stored: 'Ndryshimet që prisnin u ruajtën.',

  start: {
    title: 'Biblioteka nuk mund të hapet',
    offer: 'Kopja më e re rezervë që është e plotë: {{time}}.',
    noOffer: 'Nuk u gjet asnjë kopje rezervë që është e plotë.',
    lacksNothing: 'Në të nuk mungon asnjë ndryshim.',
    lacksUnknown:
      'Çfarë është ndryshuar pas saj nuk mund të shihet, sepse biblioteka e dëmtuar nuk lexohet më.',
    lacks: 'Në të mungojnë:',
    lacksPlan: '{{title}}: i gjithë plani',
    lacksChanges_one: '{{title}}: {{count}} ndryshim',
    lacksChanges_other: '{{title}}: {{count}} ndryshime',
    keptAside: 'Skedari i tanishëm nuk fshihet: vihet mënjanë në një dosje pranë bibliotekës.',
    restore: 'Rikthe këtë kopje',
    others: 'Kopjet e tjera…',
    startNew: 'Fillo me bibliotekë bosh',
    startNewAsk: 'Të fillohet me bibliotekë bosh? Planet shihen përsëri vetëm pasi të rikthehet një kopje.',
    startNewConfirm: 'Fillo bosh',
  },

  backups: {
    title: 'Kopjet rezervë',
    intro:
      'Programi bën vetë kopje rezervë të bibliotekës: kur hapet, çdo gjysmë ore pune, para përditësimit dhe kur mbyllet. Ruhen dhjetë të fundit, nga një për çdo ditë të 30 ditëve të fundit të punës dhe nga një për çdo muaj.',
    folder: 'Dosja e kopjeve',
    second: 'Dosja e dytë, p.sh. në një memorie USB',
    noSecond: 'Nuk është zgjedhur.',
    choose: 'Zgjidh dosjen e dytë…',
    leave: 'Hiqe dosjen e dytë',
    findDrives: 'Kërko memorie USB…',
    drives: 'Memoriet USB dhe disqet e tjera',
    noDrives: 'Nuk u gjet asnjë memorie USB. Futeni dhe kërkoni përsëri.',
    useDrive: 'Përdore',
    useDriveNamed: 'Përdore {{folder}} si dosje të dytë',
    make: 'Bëj kopje tani',
    made: 'Kopja rezervë u bë.',
    nothingNew: 'Asgjë nuk ka ndryshuar që nga kopja e fundit.',
    none: 'Ende nuk ka kopje rezervë.',
    caption: 'Kopjet rezervë, më e reja e para',
    columns: { at: 'Koha', reason: 'Pse', place: 'Ku', size: 'Madhësia', actions: 'Veprime' },
    reasons: {
      start: 'në hapje',
      migration: 'para përditësimit',
      work: 'gjatë punës',
      close: 'në mbyllje',
      asked: 'me kërkesë',
      restore: 'para rikthimit',
    },
    places: { own: 'ky kompjuter', second: 'dosja e dytë' },
    restore: 'Rikthe',
    restoreThis: 'Rikthe kopjen e {{time}}',
    ask: 'Të rikthehet biblioteka siç ishte më {{time}}? Biblioteka e tanishme vihet mënjanë dhe mund të rikthehet.',
    confirm: 'Rikthe',
    restored: 'Biblioteka u rikthye.',
    restoredAside: 'Biblioteka u rikthye. E mëparshmja gjendet te {{path}}.',
    failed: 'Kopja rezervë nuk u bë. {{reason}}',
    secondMissing:
      'Dosja e dytë nuk gjendet: {{folder}}. Futeni memorien USB; deri atëherë kopjet bëhen vetëm në këtë kompjuter.',
    secondFailed: 'Kopja në dosjen e dytë nuk u bë ({{folder}}). {{reason}}',
  },
} as const

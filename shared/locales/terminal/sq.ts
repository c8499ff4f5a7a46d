/** Words of the command line, of the web host's bare pages and of native dialogs. */
export const sq = {
  usage: `Përdorimi:
  hartuesi import SKEDARI [--library SHTEGU] [--json]
  hartuesi list [--library SHTEGU] [--json]
  hartuesi formats [SKEDARI] [--library SHTEGU] [--json]
  hartuesi export (SKEDARI | --plan ID) --format FORMATET --out DOSJA [--library SHTEGU] [--json]
  hartuesi check (SKEDARI | --plan ID) [--library SHTEGU] [--json] [--report SKEDARI] [--by chapter|rule]

  SKEDARI      plani si transkriptim (.json) ose plan i ruajtur (.plv); te formats një format plani (.json)
  --library    skedari i bibliotekës; përndryshe HARTUESI_LIBRARY ose dosja e të dhënave të përdoruesit
  --plan       identifikuesi i një plani të bibliotekës
  --format     formatet e ndara me presje: {{formats}}
  --out        dosja ku shkruhen dokumentet
  --report     skedari ku shkruhet raporti i kontrollit: .pdf, .docx, .xlsx ose .html
  --by         renditja e raportit: chapter (sipas kapitujve) ose rule (sipas rregullave)
  --language   gjuha e mesazheve dhe e dokumenteve: sq, sr ose en
  --json       përgjigjja si JSON
  --help       shfaq këtë tekst

Kodi i daljes: 0 u krye, 2 përdorim i gabuar, 3 hyrje e gabuar, 4 kontrolli gjeti gabime në plan, 5 biblioteka e dëmtuar ose e hapur gjetkë, 1 gabim tjetër.`,
  wrongUsage: {
    'unknown-command': 'Urdhri «{{value}}» nuk njihet.',
    'no-command': 'Mungon urdhri.',
    'unknown-option': 'Opsioni «{{value}}» nuk njihet ose i mungon vlera.',
    'no-file': 'Mungon skedari.',
    'too-many': '«{{value}}» është tepër.',
    'file-or-plan': 'Jepni ose një skedar, ose --plan.',
    'bad-plan': '«{{value}}» nuk është identifikues plani.',
    'no-format': 'Mungon --format.',
    'bad-format': 'Formati «{{value}}» nuk njihet.',
    'no-folder': 'Mungon --out.',
    'bad-language': 'Gjuha «{{value}}» nuk njihet.',
    'bad-order': 'Renditja «{{value}}» nuk njihet.',
    'bad-port': 'Porta «{{value}}» nuk është e vlefshme.',
  },
  imported: 'U importua: {{title}}',
  untitled: 'plan pa titull',
  leftOut: 'Nuk gjeti vend ({{count}}):',
  empty: 'Biblioteka është bosh.',
  noFindings: 'Kontrolli nuk gjeti asgjë.',
  noFormats: 'Biblioteka nuk ka formate të bëra nga përdoruesit.',
  unknownFormat: 'Formati i planit, «{{format}}», nuk është në bibliotekë; u përdor «{{used}}».',
  severities: { error: 'gabim', warning: 'paralajmërim', advice: 'këshillë' },
  severityCounts: { error: 'gabime', warning: 'paralajmërime', advice: 'këshilla' },
  line: '(rreshti {{line}})',
  inBin: 'në shportë',
  counts: {
    field: 'fusha',
    objective: 'objektiva',
    result: 'rezultate',
    activity: 'aktivitete',
    indicator: 'tregues',
    institution: 'institucione',
    'funding-source': 'burime financimi',
    'cost-line': 'linja kostoje',
  },
  stages: { read: 'leximi', compose: 'përgatitja', write: 'shkrimi', finish: 'ruajtja' },
  error: 'Gabim: {{message}}',
  place: 'te {{place}}',
  errors: {
    'unknown-call': 'Programi kërkoi një veprim që nuk ekziston.',
    'invalid-input': 'Të dhënat e dhëna nuk janë të vlefshme.',
    'not-found': 'Ajo që kërkohet nuk u gjet.',
    'operation-refused': 'Ndryshimi nuk i përshtatet planit.',
    'nothing-to-undo': 'Nuk ka asgjë për të zhbërë.',
    'nothing-to-redo': 'Nuk ka asgjë për të ribërë.',
    'bad-file': 'Skedari nuk mund të lexohet.',
    'file-too-large': 'Skedari është tepër i madh.',
    'newer-library': 'Biblioteka është e një versioni më të ri të programit. Instaloni versionin e ri.',
    'damaged-library': 'Biblioteka është e dëmtuar. Hapeni programin, që ta rikthejë nga një kopje rezervë.',
    'library-unavailable':
      'Biblioteka nuk mund të hapet. Kontrolloni a është disku ose memoria USB e lidhur dhe a e ka hapur dikush tjetër.',
    'read-only':
      'Biblioteka është e hapur vetëm për lexim, sepse e ka të hapur një program tjetër ose nuk lejohet të shkruhet aty.',
    'disk-full': 'Disku është plot. Lironi vend dhe provoni përsëri.',
    'not-writable': 'Aty nuk mund të shkruhet. Zgjidhni një dosje tjetër ose hiqni mbrojtjen nga shkrimi.',
    'folder-gone':
      'Dosja nuk gjendet, ose disku është hequr. Futeni memorien USB përsëri ose zgjidhni një dosje tjetër.',
    'file-in-use': 'Skedari është i hapur në një program tjetër. Mbylleni atje dhe provoni përsëri.',
    'fonts-missing': 'Mungojnë fontet e dokumenteve.',
    'no-program': 'Ky kompjuter s’ka program për këtë skedar.',
    'format-in-use': 'Formati nuk mund të hiqet, sepse ka plane në të.',
    cancelled: 'Puna u ndërpre.',
    internal: 'Ndodhi një gabim i papritur në program.',
  },
  reasons: {
    'too-large': 'ka më shumë të dhëna se sa lejohet',
    'not-utf8': 'teksti nuk është në UTF-8',
    'not-json': 'nuk është JSON i rregullt',
    'doubled-key': 'i njëjti çelës del dy herë',
    'too-deep': 'ka tepër shumë nivele',
    'too-many': 'ka më shumë zëra se sa mund të mbajë një plan',
    missing: 'mungon një pjesë e domosdoshme',
    'wrong-type': 'vlera është e llojit të gabuar',
    'unknown-value': 'vlera nuk njihet',
    'out-of-range': 'vlera është jashtë kufijve të lejuar',
    'too-fine': 'shuma ka tepër shifra dhjetore',
    'too-long': 'teksti është tepër i gjatë',
    unprintable: 'teksti ka shenja që nuk mund të shtypen',
    format: 'një format plani në të nuk mund të lexohet',
    'unknown-key': 'emri nuk njihet',
    'bad-id': 'identifikuesi lejohet të ketë vetëm shkronja të vogla a–z, shifra dhe vizë',
    'unknown-placeholder': 'emri në kllapa të dyfishta nuk njihet këtu',
    twice: 'e njëjta gjë del dy herë',
    empty: 'është bosh',
    damaged: 'të dhënat janë të dëmtuara',
    corrupt: 'të dhënat janë të dëmtuara',
    'not-sqlite': 'nuk është bazë të dhënash',
    'not-a-library': 'nuk është bibliotekë e këtij programi',
    'not-a-plan': 'nuk është plan i këtij programi',
    newer: 'është i një versioni më të ri të programit',
    schema: 'ndërtimi i brendshëm nuk është ai i programit',
    busy: 'po e përdor një program tjetër',
    'no-wal': 'disku nuk e lejon ruajtjen e sigurt',
    'no-library-file': 'skedari i bibliotekës mungon',
    'empty-library-file': 'skedari i bibliotekës është bosh',
    held: 'e ka të hapur një program tjetër',
    taken: 'e hapi ndërkohë një program tjetër',
    folder: 'dosja është e mbrojtur nga shkrimi',
    'not-binned': 'plani nuk është në shportë',
  },
  backupOffer: 'U gjet kopja rezervë e {{time}}. Hapeni programin për ta rikthyer.',
  noBackup: 'Nuk u gjet asnjë kopje rezervë që është e plotë.',
  web: {
    closed:
      'Kjo faqe hapet vetëm me adresën që Hartuesi e shfaqi kur u nis. Niseni sërish programin dhe hapni adresën e re.',
    notFound: 'Kjo faqe nuk ekziston.',
    portTaken: 'Porta {{port}} është e zënë nga një program tjetër.',
  },
  desktop: {
    chooseFolder: 'Zgjidhni dosjen ku do të ruhen dokumentet',
    chooseFolderButton: 'Ruaj këtu',
    savePlan: 'Ruaj planin si skedar',
    planFile: 'Plan i Hartuesit',
    chooseBackups: 'Zgjidhni dosjen për kopjet rezervë, p.sh. në një memorie USB',
    chooseBackupsButton: 'Përdor këtë dosje',
    chooseLibrary: 'Zgjidhni dosjen e bibliotekës',
    chooseLibraryButton: 'Përdor këtë dosje',
    libraryGone: 'Biblioteka nuk gjendet',
    libraryGoneHint:
      'Nëse ndodhet në një memorie USB ose në një disk tjetër, mbylleni programin, futeni dhe hapeni përsëri. Biblioteka në vendin e zakonshëm është një tjetër dhe mund të jetë bosh.',
    libraryGoneLeave: 'Mbyll programin',
    libraryGoneUsual: 'Hap bibliotekën në vendin e zakonshëm',
    unsaved: 'Ka ndryshime që nuk janë ruajtur. Nëse e mbyllni dritaren tani, ato humbin.',
    stay: 'Qëndro',
    leave: 'Mbyll pa ruajtur',
    cannotStart: 'Hartuesi nuk mund të hapet',
    cannotOpen: 'Skedari nuk u hap',
    menu: {
      file: '&Skedari',
      edit: 'Nd&rysho',
      view: '&Pamja',
      help: 'Ndi&hma',
      cut: 'Prit',
      copy: 'Kopjo',
      paste: 'Ngjit',
      all: 'Përzgjidh të gjitha',
      full: 'Ekran i plotë',
      close: 'Mbyll dritaren',
      quit: 'Dil nga programi',
    },
  },
}

/** The words of one language; `{{name}}` stands for what `fill` puts there. */
export type TerminalWords = typeof sq

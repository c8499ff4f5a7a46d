import type { TerminalWords } from './sq.ts'

export const sr: TerminalWords = {
  usage: `Upotreba:
  hartuesi import DATOTEKA [--library PUTANJA] [--json]
  hartuesi list [--library PUTANJA] [--json]
  hartuesi formats [DATOTEKA] [--library PUTANJA] [--json]
  hartuesi export (DATOTEKA | --plan ID) --format FORMATI --out FASCIKLA [--library PUTANJA] [--json]
  hartuesi check (DATOTEKA | --plan ID) [--library PUTANJA] [--json] [--report DATOTEKA] [--by chapter|rule]

  DATOTEKA     plan kao prepis (.json) ili sačuvan plan (.plv); uz formats format plana (.json)
  --library    datoteka biblioteke; inače HARTUESI_LIBRARY ili fascikla sa podacima korisnika
  --plan       oznaka plana iz biblioteke
  --format     formati razdvojeni zarezom: {{formats}}
  --out        fascikla u koju se dokumenti upisuju
  --report     datoteka u koju se piše izveštaj provere: .pdf, .docx, .xlsx ili .html
  --by         redosled izveštaja: chapter (po poglavljima) ili rule (po pravilima)
  --language   jezik poruka i dokumenata: sq, sr ili en
  --json       odgovor kao JSON
  --help       prikazuje ovaj tekst

Izlazni kod: 0 završeno, 2 pogrešna upotreba, 3 pogrešan ulaz, 4 provera je našla greške u planu, 5 biblioteka je oštećena ili otvorena drugde, 1 druga greška.`,
  wrongUsage: {
    'unknown-command': 'Naredba „{{value}}“ nije poznata.',
    'no-command': 'Nedostaje naredba.',
    'unknown-option': 'Opcija „{{value}}“ nije poznata ili joj nedostaje vrednost.',
    'no-file': 'Nedostaje datoteka.',
    'too-many': '„{{value}}“ je suvišno.',
    'file-or-plan': 'Navedite ili datoteku ili --plan.',
    'bad-plan': '„{{value}}“ nije oznaka plana.',
    'no-format': 'Nedostaje --format.',
    'bad-format': 'Format „{{value}}“ nije poznat.',
    'no-folder': 'Nedostaje --out.',
    'bad-language': 'Jezik „{{value}}“ nije poznat.',
    'bad-order': 'Redosled „{{value}}“ nije poznat.',
    'bad-port': 'Port „{{value}}“ nije ispravan.',
  },
  imported: 'Uvezeno: {{title}}',
  untitled: 'plan bez naslova',
  leftOut: 'Nije našlo mesto ({{count}}):',
  empty: 'Biblioteka je prazna.',
  noFindings: 'Provera nije našla ništa.',
  noFormats: 'Biblioteka nema formata koje je neko napravio.',
  unknownFormat: 'Format plana, „{{format}}“, nije u biblioteci; upotrebljen je „{{used}}“.',
  severities: { error: 'greška', warning: 'upozorenje', advice: 'savet' },
  severityCounts: { error: 'greške', warning: 'upozorenja', advice: 'saveti' },
  line: '(red {{line}})',
  inBin: 'u korpi',
  counts: {
    field: 'oblasti',
    objective: 'ciljevi',
    result: 'rezultati',
    activity: 'aktivnosti',
    indicator: 'pokazatelji',
    institution: 'institucije',
    'funding-source': 'izvori finansiranja',
    'cost-line': 'stavke troškova',
  },
  stages: { read: 'čitanje', compose: 'priprema', write: 'pisanje', finish: 'čuvanje' },
  error: 'Greška: {{message}}',
  place: 'mesto: {{place}}',
  errors: {
    'unknown-call': 'Program je zatražio radnju koja ne postoji.',
    'invalid-input': 'Navedeni podaci nisu ispravni.',
    'not-found': 'Traženo nije pronađeno.',
    'operation-refused': 'Izmena ne odgovara planu.',
    'nothing-to-undo': 'Nema šta da se opozove.',
    'nothing-to-redo': 'Nema šta da se ponovi.',
    'bad-file': 'Datoteka se ne može pročitati.',
    'file-too-large': 'Datoteka je prevelika.',
    'newer-library': 'Biblioteka je iz novije verzije programa. Instalirajte novu verziju.',
    'damaged-library': 'Biblioteka je oštećena. Otvorite program da bi je vratio iz rezervne kopije.',
    'library-unavailable':
      'Biblioteka se ne može otvoriti. Proverite da li je disk ili USB memorija priključena i da li ju je otvorio neko drugi.',
    'read-only':
      'Biblioteka je otvorena samo za čitanje, jer ju je otvorio drugi program ili tamo nije dozvoljeno pisanje.',
    'disk-full': 'Disk je pun. Oslobodite prostor i pokušajte ponovo.',
    'not-writable': 'Tamo se ne može pisati. Izaberite drugu fasciklu ili uklonite zaštitu od pisanja.',
    'folder-gone':
      'Fascikla ne postoji ili je disk uklonjen. Priključite USB memoriju ponovo ili izaberite drugu fasciklu.',
    'file-in-use': 'Datoteka je otvorena u drugom programu. Zatvorite je tamo i pokušajte ponovo.',
    'fonts-missing': 'Nedostaju fontovi dokumenata.',
    'no-program': 'Ovaj računar nema program za ovu datoteku.',
    'format-in-use': 'Format se ne može ukloniti jer ima planova u njemu.',
    cancelled: 'Posao je prekinut.',
    internal: 'Došlo je do neočekivane greške u programu.',
  },
  reasons: {
    'too-large': 'ima više podataka nego što je dozvoljeno',
    'not-utf8': 'tekst nije u UTF-8',
    'not-json': 'nije ispravan JSON',
    'doubled-key': 'isti ključ se pojavljuje dva puta',
    'too-deep': 'ima previše nivoa',
    'too-many': 'ima više stavki nego što plan može da primi',
    missing: 'nedostaje neophodan deo',
    'wrong-type': 'vrednost je pogrešne vrste',
    'unknown-value': 'vrednost nije poznata',
    'out-of-range': 'vrednost je izvan dozvoljenih granica',
    'too-fine': 'iznos ima previše decimala',
    'too-long': 'tekst je predugačak',
    unprintable: 'tekst ima znakove koji se ne mogu štampati',
    format: 'format plana u njoj ne može da se pročita',
    'unknown-key': 'ime nije poznato',
    'bad-id': 'oznaka sme da ima samo mala slova a–z, cifre i crtice',
    'unknown-placeholder': 'ime u dvostrukim zagradama ovde nije poznato',
    twice: 'ista stvar stoji dvaput',
    empty: 'prazno je',
    damaged: 'podaci su oštećeni',
    corrupt: 'podaci su oštećeni',
    'not-sqlite': 'nije baza podataka',
    'not-a-library': 'nije biblioteka ovog programa',
    'not-a-plan': 'nije plan ovog programa',
    newer: 'iz novije je verzije programa',
    schema: 'unutrašnja građa nije ona koju program pravi',
    busy: 'koristi je drugi program',
    'no-wal': 'disk ne dozvoljava bezbedno čuvanje',
    'no-library-file': 'nedostaje datoteka biblioteke',
    'empty-library-file': 'datoteka biblioteke je prazna',
    held: 'otvorio ju je drugi program',
    taken: 'u međuvremenu ju je otvorio drugi program',
    folder: 'fascikla je zaštićena od pisanja',
    'not-binned': 'plan nije u korpi',
  },
  backupOffer: 'Pronađena je rezervna kopija od {{time}}. Otvorite program da je vratite.',
  noBackup: 'Nije pronađena nijedna cela rezervna kopija.',
  web: {
    closed:
      'Ova stranica se otvara samo adresom koju je Hartuesi prikazao pri pokretanju. Ponovo pokrenite program i otvorite novu adresu.',
    notFound: 'Ova stranica ne postoji.',
    portTaken: 'Port {{port}} je zauzeo drugi program.',
  },
  desktop: {
    chooseFolder: 'Izaberite fasciklu u koju će se dokumenti sačuvati',
    chooseFolderButton: 'Sačuvaj ovde',
    savePlan: 'Sačuvaj plan kao datoteku',
    planFile: 'Hartuesi plan',
    chooseBackups: 'Izaberite fasciklu za rezervne kopije, npr. na USB memoriji',
    chooseBackupsButton: 'Koristi ovu fasciklu',
    chooseLibrary: 'Izaberite fasciklu biblioteke',
    chooseLibraryButton: 'Koristi ovu fasciklu',
    libraryGone: 'Biblioteka se ne nalazi',
    libraryGoneHint:
      'Ako je na USB memoriji ili na drugom disku, zatvorite program, priključite ga i otvorite program ponovo. Biblioteka na uobičajenom mestu je druga i može biti prazna.',
    libraryGoneLeave: 'Zatvori program',
    libraryGoneUsual: 'Otvori biblioteku na uobičajenom mestu',
    unsaved: 'Ima izmena koje nisu sačuvane. Ako sada zatvorite prozor, one se gube.',
    stay: 'Ostani',
    leave: 'Zatvori bez čuvanja',
    cannotStart: 'Hartuesi ne može da se otvori',
    cannotOpen: 'Datoteka nije otvorena',
    menu: {
      file: '&Datoteka',
      edit: '&Uređivanje',
      view: '&Prikaz',
      help: 'Po&moć',
      cut: 'Iseci',
      copy: 'Kopiraj',
      paste: 'Nalepi',
      all: 'Izaberi sve',
      full: 'Ceo ekran',
      close: 'Zatvori prozor',
      quit: 'Izađi iz programa',
    },
  },
}

/** A sentence for each failure that says what to do. */
export const errors = {
  'unknown-call': 'Program i prozor nisu iste verzije. Zatvorite program i otvorite ga ponovo.',
  'invalid-input': 'Podaci nisu prihvaćeni. Proverite šta ste napisali i pokušajte ponovo.',
  'not-found':
    'Plan ili datoteka nisu pronađeni. Možda su obrisani; vratite se u biblioteku i pogledajte tamo.',
  'operation-refused': 'Izmena nije prihvaćena i plan je ostao kakav je bio. {{problem}}',
  'nothing-to-undo': 'Nema više šta da se poništi.',
  'nothing-to-redo': 'Nema šta da se vrati.',
  'bad-file': 'Datoteka se ne može pročitati: {{reason}} Biblioteka je ostala kakva je bila.',
  'file-too-large': 'Datoteka je prevelika. Uvezite datoteku do 64 MB.',
  'newer-library':
    'Biblioteku je napravila novija verzija programa. Instalirajte tu verziju i na ovom računaru; planovi ostaju kakvi jesu.',
  'damaged-library': 'Biblioteka je oštećena. Vratite je iz poslednje rezervne kopije.',
  'library-unavailable':
    'Biblioteka se ne može otvoriti. Proverite da li je disk priključen i da li ju je otvorio neko drugi.',
  'library-gone':
    'Disk sa bibliotekom ne odgovara. Ako je biblioteka na USB memoriji, priključite je ponovo; program je sam otvara.',
  'read-only': 'Izmena nije sačuvana: biblioteka je otvorena samo za čitanje. {{reason}}',
  'disk-full': 'Disk je pun. Oslobodite prostor i pokušajte ponovo.',
  'not-writable': 'U ovu fasciklu nije dozvoljeno pisanje. Izaberite drugu fasciklu.',
  'folder-gone':
    'Fascikla više nije dostupna; disk ili USB memorija je možda uklonjena. Priključite je ponovo ili izaberite drugu fasciklu.',
  'file-in-use': 'Datoteka je otvorena u drugom programu. Zatvorite je tamo i pokušajte ponovo.',
  'file-in-use-named':
    'Datoteka „{{file}}“ je otvorena u drugom programu. Zatvorite je tamo i pokušajte ponovo.',
  'fonts-missing': 'Nedostaju slova dokumenta. Instalirajte program ponovo.',
  'no-program':
    'Ovaj računar nema program koji otvara ovu datoteku. Otvorite fasciklu i sami izaberite program.',
  'format-in-use':
    'Format se ne može ukloniti jer je u upotrebi (planovi: {{plans}}). Promenite format tih planova, i onih u korpi, pa pokušajte ponovo.',
  cancelled: 'Posao je prekinut.',
  internal:
    'Došlo je do neočekivane greške. Pokušajte ponovo; ako se ponovi, zatvorite program i otvorite ga ponovo.',
  unreachable: 'Program ne odgovara. Proverite da li je još otvoren; vaše izmene se čuvaju čim odgovori.',
} as const

/** Why a change was refused. */
export const problems = {
  'unknown-entity': 'Deo koji je izmenjen više ne postoji.',
  'doubled-id': 'Ovaj deo već postoji u planu.',
  'unknown-parent': 'Mesto na koje je trebalo da dođe više ne postoji.',
  'wrong-parent': 'Ovaj deo ne može da stoji na tom mestu.',
  'circular-move': 'Deo se ne može premestiti unutar sebe.',
  'root-stays': 'Sam plan se ne može premestiti.',
  'invalid-values': 'Vrednost je predugačka ili sadrži znakove koji se ne štampaju.',
  'wrong-reference': 'Ono što je izabrano više nije u planu.',
  'too-many-entities': 'Plan je dostigao najveću dozvoljenu veličinu.',
  other: 'Pokušajte ponovo.',
} as const

/** Why a file cannot be read. */
export const fileReasons = {
  'not-utf8': 'nije tekst u kodu UTF-8.',
  'not-json': 'nije datoteka plana (JSON ili .plv).',
  'doubled-key': 'jedno ime se ponavlja dvaput na istom mestu.',
  'too-deep': 'previše je duboko ugnežđena.',
  'too-many': 'ima više redova nego što plan može da primi.',
  missing: 'nedostaje neophodan deo.',
  'wrong-type': 'jedan deo nema potreban oblik.',
  'unknown-value': 'ima vrednost koju program ne poznaje.',
  'out-of-range': 'jedan broj ili godina je van granica.',
  'too-fine': 'jedan iznos ima više decimala nego valuta.',
  'too-long': 'jedan tekst je predugačak.',
  unprintable: 'ima znakove koji se ne štampaju.',
  format: 'format plana u njoj se ne može pročitati.',
  other: 'nije plan koji program poznaje.',
  at: '{{reason}} Mesto: {{place}}.',
} as const

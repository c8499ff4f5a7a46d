/** A sentence for each failure that says what to do. */
export const errors = {
  'unknown-call':
    'Programi dhe dritarja nuk janë të së njëjtit version. Mbylleni programin dhe hapeni përsëri.',
  'invalid-input': 'Të dhënat nuk u pranuan. Kontrolloni çfarë keni shkruar dhe provoni përsëri.',
  'not-found': 'Plani ose skedari nuk u gjet. Mund të jetë fshirë; kthehuni te biblioteka dhe shikojeni aty.',
  'operation-refused': 'Ndryshimi nuk u pranua dhe plani mbeti si ishte. {{problem}}',
  'nothing-to-undo': 'Nuk ka më asgjë për të zhbërë.',
  'nothing-to-redo': 'Nuk ka asgjë për të ribërë.',
  'bad-file': 'Skedari nuk mund të lexohet: {{reason}} Biblioteka mbeti si ishte.',
  'file-too-large': 'Skedari është tepër i madh. Importoni një skedar deri në 64 MB.',
  'newer-library':
    'Biblioteka është bërë me një version më të ri të programit. Instaloni atë version edhe në këtë kompjuter; planet mbeten siç janë.',
  'damaged-library': 'Biblioteka është e dëmtuar. Rikthejeni nga kopja e fundit rezervë.',
  'library-unavailable':
    'Biblioteka nuk mund të hapet. Kontrolloni a është disku i lidhur dhe a e ka hapur dikush tjetër.',
  'library-gone':
    'Disku i bibliotekës nuk po përgjigjet. Nëse biblioteka është në memorie USB, futeni përsëri; programi e hap vetë.',
  'read-only': 'Ndryshimi nuk u ruajt: biblioteka është e hapur vetëm për lexim. {{reason}}',
  'disk-full': 'Disku është plot. Lironi vend dhe provoni përsëri.',
  'not-writable': 'Në këtë dosje nuk lejohet të shkruhet. Zgjidhni një dosje tjetër.',
  'folder-gone':
    'Dosja nuk gjendet më; disku ose memoria USB mund të jetë hequr. Futeni përsëri ose zgjidhni një dosje tjetër.',
  'file-in-use': 'Skedari është i hapur në një program tjetër. Mbylleni atje dhe provoni përsëri.',
  'file-in-use-named':
    'Skedari “{{file}}” është i hapur në një program tjetër. Mbylleni atje dhe provoni përsëri.',
  'fonts-missing': 'Mungojnë shkronjat e dokumentit. Instalojeni programin përsëri.',
  'no-program': 'Ky kompjuter s’ka program që e hap këtë skedar. Hapeni dosjen dhe zgjidhni vetë programin.',
  'format-in-use':
    'Formati nuk mund të hiqet, sepse është në përdorim (plane: {{plans}}). Ndryshojani formatin këtyre planeve, edhe atyre në shportë, dhe provoni përsëri.',
  cancelled: 'Puna u ndërpre.',
  internal:
    'Ndodhi një gabim i papritur. Provoni përsëri; nëse përsëritet, mbylleni programin dhe hapeni përsëri.',
  unreachable:
    'Programi nuk po përgjigjet. Kontrolloni a është ende i hapur; ndryshimet tuaja ruhen sapo të përgjigjet.',
} as const

/** Why a change was refused. */
export const problems = {
  'unknown-entity': 'Pjesa që u ndryshua nuk ekziston më.',
  'doubled-id': 'Kjo pjesë gjendet tashmë në plan.',
  'unknown-parent': 'Vendi ku do të vihej nuk ekziston më.',
  'wrong-parent': 'Kjo pjesë nuk mund të vihet aty.',
  'circular-move': 'Një pjesë nuk mund të zhvendoset brenda vetes.',
  'root-stays': 'Plani vetë nuk mund të zhvendoset.',
  'invalid-values': 'Vlera është tepër e gjatë ose përmban shenja që nuk shtypen.',
  'wrong-reference': 'Ajo që u zgjodh nuk gjendet më në plan.',
  'too-many-entities': 'Plani ka arritur madhësinë më të madhe të lejuar.',
  other: 'Provoni përsëri.',
} as const

/** Why a file cannot be read. */
export const fileReasons = {
  'not-utf8': 'nuk është tekst i koduar në UTF-8.',
  'not-json': 'nuk është skedar plani (JSON ose .plv).',
  'doubled-key': 'një emër përsëritet dy herë në të njëjtin vend.',
  'too-deep': 'është i ndërtuar tepër thellë.',
  'too-many': 'ka më shumë rreshta se sa mban një plan.',
  missing: 'mungon një pjesë e domosdoshme.',
  'wrong-type': 'një pjesë nuk ka trajtën që duhet.',
  'unknown-value': 'ka një vlerë që programi nuk e njeh.',
  'out-of-range': 'një numër ose vit është jashtë kufijve.',
  'too-fine': 'një shumë ka më shumë shifra pas presjes se sa monedha.',
  'too-long': 'një tekst është tepër i gjatë.',
  unprintable: 'ka shenja që nuk shtypen.',
  format: 'një format plani në të nuk lexohet.',
  other: 'nuk është plan që programi e njeh.',
  at: '{{reason}} Vendi: {{place}}.',
} as const

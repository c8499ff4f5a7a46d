import type { Help } from './pages.ts'

/** The help in Albanian. */
export const sq: Help = {
  title: 'Ndihma',
  pages: {
    install: {
      title: 'Instalimi',
      parts: [
        { text: 'Hartuesi nuk ka nevojë për internet dhe as për fjalëkalimin e administratorit.' },
        { heading: 'Windows' },
        {
          steps: [
            'Futeni memorien USB dhe hapni dosjen me programin.',
            'Klikoni dy herë skedarin që mbaron me “instalo.exe”.',
            'Nëse Windows pyet a i besoni programit, zgjidhni “Më shumë” dhe pastaj “Ekzekutoje”.',
            'Klikoni “Pasuesi” deri në fund. Programi gjendet pastaj te menyja Start.',
          ],
        },
        {
          text: 'Skedari që mbaron me “portativ.exe” hapet pa u instaluar fare, edhe drejt nga memoria USB.',
        },
        { heading: 'Linux' },
        {
          steps: [
            'Kopjoni në kompjuter skedarin që mbaron me “.tar.gz” dhe hapeni arkivin në një dosje.',
            'Në dosjen e re klikoni dy herë skedarin “hartuesi”.',
          ],
        },
        { heading: 'Planet në memorien USB' },
        {
          text: 'Programi mund t’i mbajë pranë vetes edhe planet, p.sh. në një memorie USB. Për këtë krijoni pranë programit një dosje bosh me emrin “hartuesi-portable”. Biblioteka dhe cilësimet ruhen pastaj në dosjen “hartuesi-data” aty pranë.',
        },
        { heading: 'Versioni i ri' },
        {
          text: 'Versioni i ri instalohet mbi të vjetrin. Planet mbeten aty ku janë. Para se t’i ndryshojë, programi bën një kopje rezervë të bibliotekës.',
        },
      ],
    },
    'first-plan': {
      title: 'Plani i parë',
      parts: [
        {
          text: 'Kur hapet, programi shfaq bibliotekën: të gjitha planet që keni në këtë kompjuter.',
        },
        { picture: 'library', says: 'Biblioteka me një plan' },
        {
          steps: [
            'Klikoni “Plan i ri…”.',
            'Zgjidhni formën e planit, shkruani komunën dhe vitet. Mund të merrni institucionet, burimet e financimit dhe kapitujt nga një plan i mëparshëm.',
            'Plani hapet. Majtas është përmbajtja: kapitujt, fushat, objektivat, buxheti, kontrolli dhe dokumenti.',
            'Hapni një fushë dhe plotësoni së pari analizën SWOT, pastaj objektivat, rezultatet dhe aktivitetet.',
            'Shkruani shumat te tabela e buxhetit.',
            'Hapni kontrollin dhe ndreqni çka ai gjen.',
            'Me “Eksporto…” nxirrni dokumentet.',
          ],
        },
        {
          text: 'Nuk ka buton për ta ruajtur planin: çdo ndryshim ruhet vetë. Lart shkruhet kur u ruajt për herë të fundit. Me “Zhbëj” kthehet çdo hap, edhe pasi programi të jetë mbyllur e hapur përsëri.',
        },
        {
          text: 'Kodet si 1.1.2 i llogarit programi sipas radhës. Kur një aktivitet zhvendoset, kodet ndryshojnë vetë.',
        },
        {
          text: 'Për ta njohur programin, klikoni “Plani shembull” në bibliotekë. Aty mund të provoni çdo gjë.',
        },
      ],
    },
    swot: {
      title: 'Analiza SWOT',
      parts: [
        {
          text: 'Çdo fushë ka katër lista: fuqitë, dobësitë, mundësitë dhe rreziqet. Një pikë është një fjali e shkurtër.',
        },
        { picture: 'swot', says: 'Analiza SWOT e një fushe' },
        {
          points: [
            'Shkruani pikën dhe shtypni Enter: hapet pika tjetër.',
            'Me Alt dhe shigjetat pika zhvendoset, edhe në listën tjetër. Mund ta tërhiqni edhe me mi.',
            'Një listë e kopjuar nga Word ngjitet me Ctrl+V: çdo rresht bëhet një pikë.',
            'Te një dobësi ose rrezik zgjidhni “Lidhe me përgjigjen në plan” dhe tregoni objektivin ose aktivitetin që i përgjigjet. Kontrolli numëron pikat që mbeten pa përgjigje.',
          ],
        },
      ],
    },
    budget: {
      title: 'Buxheti',
      parts: [
        {
          text: 'Tabela e buxhetit ka një rresht për çdo aktivitet dhe burim, dhe një kolonë për çdo vit. Totalet i llogarit programi.',
        },
        { picture: 'budget', says: 'Tabela e buxhetit' },
        {
          points: [
            'Në qelizë shkruani një shumë ose një llogari, p.sh. 70*7*12. Llogaria mund të ruhet si zë i kostos.',
            'Tab shkon djathtas, Enter shkon poshtë, F2 hap qelizën.',
            'Insert i shton aktivitetit një burim tjetër financimi.',
            'Ctrl+R e mbush shumën djathtas, Ctrl+D poshtë.',
            'Një tabelë e kopjuar nga Excel ngjitet me Ctrl+V. Çka nuk kuptohet mbetet si ishte, dhe programi thotë ku.',
            'Llogaritësi i kostos tregon nga cilat sende del shuma, p.sh. 7 fëmijë × 70 € × 12 muaj.',
          ],
        },
      ],
    },
    checks: {
      title: 'Kontrolli',
      parts: [
        {
          text: 'Kontrolli gjen vendet ku plani e kundërshton vetveten ose ku i mungon diçka: shuma që nuk dalin, kode që mungojnë, vite jashtë planit, shkurtesa pa shpjegim, qeliza bosh.',
        },
        { picture: 'checks', says: 'Gjetjet e kontrollit' },
        {
          points: [
            'Klikoni gjetjen: hapet vendi në plan.',
            'Ku ka “Ndreqe”, programi e bën vetë ndryshimin. Ai kthehet me “Zhbëj”.',
            '“Lëre si është…” e heq gjetjen nga numërimi. Programi e pyet arsyen dhe e shtyp në raport. Sipas rregullave, të gjitha të një lloji lihen me një arsye të vetme.',
            'Gabimet duhen ndrequr para kuvendit. Këshillat janë për t’u menduar.',
          ],
        },
      ],
    },
    papers: {
      title: 'Dokumentet',
      parts: [
        { text: 'Me “Eksporto…” (Ctrl+E) programi shkruan dokumentet në dosjen që zgjidhni.' },
        { picture: 'export', says: 'Zgjedhja e dokumenteve' },
        {
          points: [
            'PDF: i tërë plani me kopertinë, përmbajtje dhe anekse, gati për shtyp.',
            'Word: i njëjti dokument, për ta vazhduar në Word. Ndryshimet në Word nuk kthehen në program.',
            'Excel: tabela e zbatimit dhe buxheti me formula që mblidhen vetë.',
          ],
        },
        {
          text: 'Një skedar që ekziston nuk mbishkruhet: i riu merr një numër në fund të emrit. Nëse një dokument është i hapur në një program tjetër, mbylleni ose zgjidhni një dosje tjetër.',
        },
        { heading: 'Plani në dy gjuhë' },
        {
          text: 'Te “Të dhënat e planit” zgjidhni gjuhën e dytë. Faqja “Përkthimi” tregon çdo tekst pranë përkthimit të tij, dhe Kontrolli numëron ato që mungojnë ose që ndryshuan pas përkthimit.',
        },
        {
          text: 'Te “Eksporto…” zgjidhni gjuhën e dytë: dokumenti shtypet me përkthimet. Ku mungon përkthimi, mbetet teksti i shkruar.',
        },
      ],
    },
    backups: {
      title: 'Kopjet rezervë',
      parts: [
        {
          text: 'Programi e kopjon vetë bibliotekën: kur hapet, çdo gjysmë ore pune dhe kur mbyllet. Mban dhjetë kopjet e fundit, një për çdo ditë të muajit të fundit dhe një për çdo muaj.',
        },
        {
          text: 'Këto kopje janë në të njëjtin disk. Nëse disku prishet, humbin edhe ato. Prandaj te “Cilësimet” zgjidhni edhe një dosje të dytë, p.sh. në një memorie USB. Kur memoria mungon, programi e thotë; kur futet përsëri, kopja e radhës shkon edhe aty.',
        },
        {
          text: 'Të gjitha kopjet shihen te “Cilësimet”. Me “Rikthe” biblioteka bëhet siç ishte atëherë; e tanishmja vihet mënjanë dhe nuk fshihet.',
        },
        {
          text: 'Nëse biblioteka dëmtohet, programi e vëren kur hapet, thotë çka i mungon kopjes më të re dhe pyet a ta rikthejë. Skedari i dëmtuar nuk fshihet.',
        },
        {
          text: 'Nëse gjatë punës disku mbushet ose memoria USB hiqet, dritarja i mban ndryshimet dhe provon përsëri. Mos e mbyllni para se lart të shkruajë “Ruajtur”.',
        },
        {
          text: 'Një plan të vetëm e ruani me “Ruaj si skedar (.plv)…” nga biblioteka. Skedari përmban planin me tërë historikun e tij.',
        },
      ],
    },
    moving: {
      title: 'Kalimi në një kompjuter tjetër',
      parts: [
        { heading: 'Një plan' },
        {
          steps: [
            'Në bibliotekë, te veprimet e planit, zgjidhni “Ruaj si skedar (.plv)…” dhe ruajeni në memorien USB.',
            'Në kompjuterin tjetër klikoni “Importo…” dhe zgjidhni skedarin.',
            'Nëse plani ndryshon në të dy kompjuterët, krahasoni versionet te historiku para se të vazhdoni.',
          ],
        },
        { heading: 'E tërë biblioteka' },
        {
          steps: [
            'Mbyllni programin në kompjuterin e vjetër.',
            'Kopjoni skedarin “library.sqlite” në një dosje të kompjuterit të ri. Vendi i tij në kompjuterin e vjetër shkruhet te “Cilësimet”, te “Vendi i bibliotekës”.',
            'Në kompjuterin e ri, te “Vendi i bibliotekës”, klikoni “Zgjidh dosje tjetër…” dhe zgjidhni atë dosje: hapet biblioteka që gjendet në të.',
          ],
        },
        {
          text: 'Një version më i vjetër i programit nuk e hap bibliotekën e një versioni më të ri. Instaloni së pari versionin e ri.',
        },
      ],
    },
    keys: {
      title: 'Tastet',
      parts: [
        { text: 'Të gjitha tastet i shfaq F1. Më të përdorurat janë këto:' },
        {
          keys: [
            ['Ctrl+K', 'Kërko plan, aktivitet ose komandë'],
            ['Shift+F1', 'Ndihma'],
            ['Ctrl+Z, Ctrl+Y', 'Zhbëj, ribëj'],
            ['Ctrl+E', 'Eksporto'],
            ['Ctrl+O', 'Hap skedar'],
            ['Alt+PageDown, Alt+PageUp', 'Faqja tjetër, faqja e mëparshme'],
            ['F6', 'Te përmbajtja e planit'],
            ['F8', 'Te gjetja tjetër e kontrollit'],
            ['F9', 'Pamje për projektor'],
            ['Enter', 'Rresht ose pikë e re'],
            ['Alt+shigjeta', 'Zhvendos rreshtin ose pikën'],
            ['F2', 'Ndrysho qelizën'],
            ['Insert', 'Burim ose aktivitet i ri në tabelë'],
          ],
        },
      ],
    },
  },
}

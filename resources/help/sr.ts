import type { Help } from './pages.ts'

/** The help in Serbian, in Latin script. */
export const sr: Help = {
  title: 'Pomoć',
  pages: {
    install: {
      title: 'Instalacija',
      parts: [
        { text: 'Programu Hartuesi nije potreban internet, ni lozinka administratora.' },
        { heading: 'Windows' },
        {
          steps: [
            'Priključite USB memoriju i otvorite fasciklu sa programom.',
            'Dvaput kliknite datoteku koja se završava na „instalo.exe“.',
            'Ako Windows pita da li verujete programu, izaberite „Više informacija“, pa „Ipak pokreni“.',
            'Klikćite „Pasuesi“ (dalje) do kraja. Program je posle toga u meniju Start.',
          ],
        },
        {
          text: 'Datoteka koja se završava na „portativ.exe“ otvara se bez instalacije, i pravo sa USB memorije.',
        },
        { heading: 'Linux' },
        {
          steps: [
            'Kopirajte na računar datoteku koja se završava na „.tar.gz“ i raspakujte je u fasciklu.',
            'U novoj fascikli dvaput kliknite datoteku „hartuesi“.',
          ],
        },
        { heading: 'Planovi na USB memoriji' },
        {
          text: 'Program može i planove da drži pored sebe, npr. na USB memoriji. Za to pored programa napravite praznu fasciklu sa imenom „hartuesi-portable“. Biblioteka i podešavanja su onda u fascikli „hartuesi-data“ pored njega.',
        },
        { heading: 'Nova verzija' },
        {
          text: 'Nova verzija se instalira preko stare. Planovi ostaju gde jesu. Pre nego što ih promeni, program pravi rezervnu kopiju biblioteke.',
        },
      ],
    },
    'first-plan': {
      title: 'Prvi plan',
      parts: [
        { text: 'Kad se otvori, program pokazuje biblioteku: sve planove na ovom računaru.' },
        { picture: 'library', says: 'Biblioteka sa jednim planom' },
        {
          steps: [
            'Kliknite dugme za novi plan.',
            'Izaberite oblik plana, upišite opštinu i godine. Ustanove, izvore finansiranja i poglavlja možete uzeti iz ranijeg plana.',
            'Plan se otvara. Levo je sadržaj: poglavlja, oblasti, ciljevi, budžet, provera i dokument.',
            'Otvorite jednu oblast i prvo popunite SWOT analizu, zatim ciljeve, rezultate i aktivnosti.',
            'Upišite iznose u tabelu budžeta.',
            'Otvorite proveru i ispravite ono što ona nađe.',
            'Na kraju izvezite dokumente.',
          ],
        },
        {
          text: 'Nema dugmeta za čuvanje: svaka izmena se čuva sama. Gore piše kad je poslednji put sačuvano. Svaki korak može da se poništi, i pošto se program zatvori i ponovo otvori.',
        },
        {
          text: 'Oznake kao 1.1.2 program računa po redosledu. Kad se aktivnost premesti, oznake se menjaju same.',
        },
        {
          text: 'Da biste upoznali program, otvorite ogledni plan u biblioteci. U njemu možete sve da isprobate.',
        },
      ],
    },
    swot: {
      title: 'SWOT analiza',
      parts: [
        {
          text: 'Svaka oblast ima četiri liste: snage, slabosti, mogućnosti i pretnje. Jedna stavka je kratka rečenica.',
        },
        { picture: 'swot', says: 'SWOT analiza jedne oblasti' },
        {
          points: [
            'Upišite stavku i pritisnite Enter: otvara se sledeća.',
            'Tasterom Alt i strelicama stavka se premešta, i u drugu listu. Možete je prevući i mišem.',
            'Lista kopirana iz Worda lepi se sa Ctrl+V: svaki red postaje jedna stavka.',
            'Slabost ili pretnju povežite sa ciljem ili aktivnošću koja joj odgovara. Provera broji stavke bez odgovora.',
          ],
        },
      ],
    },
    budget: {
      title: 'Budžet',
      parts: [
        {
          text: 'Tabela budžeta ima po jedan red za svaku aktivnost i izvor i po jednu kolonu za svaku godinu. Zbirove računa program.',
        },
        { picture: 'budget', says: 'Tabela budžeta' },
        {
          points: [
            'U ćeliju upišite iznos ili račun, npr. 70*7*12. Račun može da se sačuva kao stavka troška.',
            'Tab ide desno, Enter nadole, F2 otvara ćeliju.',
            'Insert dodaje aktivnosti još jedan izvor finansiranja.',
            'Ctrl+R popunjava iznos udesno, Ctrl+D nadole.',
            'Tabela kopirana iz Excela lepi se sa Ctrl+V. Što se ne razume, ostaje kako je bilo, a program kaže gde.',
            'Kalkulator troška pokazuje od čega se iznos sastoji, npr. 7 dece × 70 € × 12 meseci.',
          ],
        },
      ],
    },
    checks: {
      title: 'Provera',
      parts: [
        {
          text: 'Provera nalazi mesta na kojima plan protivreči samom sebi ili na kojima nešto nedostaje: zbirove koji se ne slažu, oznake koje nedostaju, godine van plana, skraćenice bez objašnjenja, prazne ćelije.',
        },
        { picture: 'checks', says: 'Nalazi provere' },
        {
          points: [
            'Kliknite nalaz: otvara se mesto u planu.',
            'Gde je ponuđena ispravka, program sam pravi izmenu. Ona može da se poništi.',
            'Nalaz može i da se ostavi kako jeste, uz razlog. Tada se ne broji, a razlog se štampa u izveštaju. Po pravilima se svi nalazi jedne vrste ostavljaju s jednim razlogom.',
            'Greške treba ispraviti pre skupštine. O savetima treba razmisliti.',
          ],
        },
      ],
    },
    papers: {
      title: 'Dokumenti',
      parts: [
        { text: 'Izvozom (Ctrl+E) program upisuje dokumente u fasciklu koju izaberete.' },
        { picture: 'export', says: 'Izbor dokumenata' },
        {
          points: [
            'PDF: ceo plan sa koricama, sadržajem i prilozima, spreman za štampu.',
            'Word: isti dokument, za dalji rad u Wordu. Izmene u Wordu se ne vraćaju u program.',
            'Excel: tabela sprovođenja i budžet, sa formulama koje same sabiraju.',
          ],
        },
        {
          text: 'Postojeća datoteka se ne prepisuje: nova dobija broj na kraju imena. Ako je dokument otvoren u drugom programu, zatvorite ga ili izaberite drugu fasciklu.',
        },
        { heading: 'Plan na dva jezika' },
        {
          text: 'Na stranici „Podaci o planu“ izaberite drugi jezik. Stranica „Prevod“ pokazuje svaki tekst pored njegovog prevoda, a provera broji one koji nedostaju ili su izmenjeni posle prevoda.',
        },
        {
          text: 'Pri izvozu izaberite drugi jezik: dokument se štampa sa prevodima. Gde prevoda nema, ostaje napisani tekst.',
        },
      ],
    },
    backups: {
      title: 'Rezervne kopije',
      parts: [
        {
          text: 'Program sam kopira biblioteku: kad se otvori, na svakih pola sata rada i kad se zatvori. Čuva poslednjih deset kopija, po jednu za svaki dan poslednjeg meseca i po jednu za svaki mesec.',
        },
        {
          text: 'Te kopije su na istom disku. Ako se disk pokvari, nestaju i one. Zato u podešavanjima izaberite i drugu fasciklu, npr. na USB memoriji. Kad memorija nedostaje, program to kaže; kad je ponovo priključite, sledeća kopija ide i na nju.',
        },
        {
          text: 'Sve kopije se vide u podešavanjima. Sa „Vrati“ biblioteka postaje kakva je tada bila; sadašnja se stavlja na stranu i ne briše se.',
        },
        {
          text: 'Ako se biblioteka ošteti, program to primećuje pri otvaranju, kaže šta nedostaje najnovijoj kopiji i pita da li da je vrati. Oštećena datoteka se ne briše.',
        },
        {
          text: 'Ako se tokom rada disk napuni ili se USB memorija izvadi, prozor zadržava izmene i pokušava ponovo. Nemojte ga zatvarati dok gore ne piše „Sačuvano“.',
        },
        {
          text: 'Jedan plan se čuva kao datoteka .plv iz biblioteke. Datoteka sadrži plan sa celom njegovom istorijom.',
        },
      ],
    },
    moving: {
      title: 'Prelazak na drugi računar',
      parts: [
        { heading: 'Jedan plan' },
        {
          steps: [
            'U biblioteci, među radnjama plana, izaberite čuvanje kao datoteku (.plv) i sačuvajte je na USB memoriju.',
            'Na drugom računaru kliknite uvoz i izaberite datoteku.',
            'Ako se plan menja na oba računara, uporedite verzije u istoriji pre nego što nastavite.',
          ],
        },
        { heading: 'Cela biblioteka' },
        {
          steps: [
            'Zatvorite program na starom računaru.',
            'Kopirajte datoteku „library.sqlite“ u jednu fasciklu novog računara. Njeno mesto na starom računaru piše u podešavanjima.',
            'Na novom računaru, u podešavanjima kod „Mesto biblioteke“, kliknite „Izaberi drugu fasciklu…“ i izaberite tu fasciklu: otvara se biblioteka koja je u njoj.',
          ],
        },
        {
          text: 'Starija verzija programa ne otvara biblioteku novije verzije. Prvo instalirajte novu verziju.',
        },
      ],
    },
    keys: {
      title: 'Tasteri',
      parts: [
        { text: 'Sve tastere pokazuje F1. Najčešći su ovi:' },
        {
          keys: [
            ['Ctrl+K', 'Traži plan, aktivnost ili komandu'],
            ['Shift+F1', 'Pomoć'],
            ['Ctrl+Z, Ctrl+Y', 'Poništi, ponovi'],
            ['Ctrl+E', 'Izvezi'],
            ['Ctrl+O', 'Otvori datoteku'],
            ['Alt+PageDown, Alt+PageUp', 'Sledeća strana, prethodna strana'],
            ['F6', 'Na sadržaj plana'],
            ['F8', 'Na sledeći nalaz provere'],
            ['F9', 'Prikaz za projektor'],
            ['Enter', 'Novi red ili stavka'],
            ['Alt+strelica', 'Premesti red ili stavku'],
            ['F2', 'Izmeni ćeliju'],
            ['Insert', 'Novi izvor ili aktivnost u tabeli'],
          ],
        },
      ],
    },
  },
}

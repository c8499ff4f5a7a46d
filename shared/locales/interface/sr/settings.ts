/** Words of the settings page. */
export const settings = {
  title: 'Podešavanja',
  hint: 'Svaka promena važi odmah.',
  back: 'Nazad',
  look: {
    title: 'Jezik i izgled',
    colours: 'Boje',
    looks: {
      system: 'Kao sistem',
      light: 'Svetle',
      dark: 'Tamne',
      contrast: 'Visok kontrast',
    },
    zoom: 'Veličina',
    projector: 'Prikaz za projektor',
    projectorHint: 'Veća slova, jedna stvar odjednom, ništa što se kreće.',
  },
  work: {
    title: 'Rad',
    author: 'Vaše ime',
    authorHint: 'Beleži se uz svaku promenu u istoriji plana.',
    authorTooLong: 'Ime može imati najviše 200 slova.',
    numberStyle: 'Pisanje iznosa u novim planovima',
    numberStyleHint: 'Postojeći plan menja se u njegovim podacima.',
    numberStyleOfFormat: 'Kao oblik plana',
    library: 'Mesto biblioteke',
    libraryChoose: 'Izaberi drugu fasciklu…',
    libraryHint: 'Ako u fascikli već postoji biblioteka, otvara se ona; inače se biblioteka premešta tamo.',
    libraryFixed: 'Mesto se određuje pri pokretanju programa i ovde se ne menja.',
    libraryMoved: 'Biblioteka je premeštena u {{path}}.',
    libraryOpened: 'Otvorena je biblioteka u {{path}}. Prethodna je ostala gde je bila.',
  },
} as const

/** Words of the settings page. */
export const settings = {
  title: 'Cilësimet',
  hint: 'Çdo ndryshim vlen menjëherë.',
  back: 'Kthehu',
  look: {
    title: 'Gjuha dhe pamja',
    colours: 'Ngjyrat',
    looks: {
      system: 'Si sistemi',
      light: 'E çelët',
      dark: 'E errët',
      contrast: 'Kontrast i lartë',
    },
    zoom: 'Madhësia',
    projector: 'Pamje për projektor',
    projectorHint: 'Shkronja më të mëdha, një gjë në një kohë, asgjë që lëviz.',
  },
  work: {
    title: 'Puna',
    author: 'Emri juaj',
    authorHint: 'Shënohet te çdo ndryshim në historikun e planit.',
    authorTooLong: 'Emri mund të ketë më së shumti 200 shkronja.',
    numberStyle: 'Shkrimi i shumave në plane të reja',
    numberStyleHint: 'Një plan që ekziston ndryshohet te të dhënat e tij.',
    numberStyleOfFormat: 'Si forma e planit',
    library: 'Vendi i bibliotekës',
    libraryChoose: 'Zgjidh dosje tjetër…',
    libraryHint: 'Nëse në dosje ka tashmë një bibliotekë, hapet ajo; përndryshe biblioteka zhvendoset atje.',
    libraryFixed: 'Vendi caktohet kur niset programi dhe nuk ndryshohet këtu.',
    libraryMoved: 'Biblioteka u zhvendos te {{path}}.',
    libraryOpened: 'U hap biblioteka te {{path}}. E mëparshmja mbeti ku ishte.',
  },
} as const

/** Words of the settings page. */
export const settings = {
  title: 'Settings',
  hint: 'Each change holds at once.',
  back: 'Back',
  look: {
    title: 'Language and look',
    colours: 'Colours',
    looks: {
      system: 'As the system',
      light: 'Light',
      dark: 'Dark',
      contrast: 'High contrast',
    },
    zoom: 'Size',
    projector: 'View for a projector',
    projectorHint: 'Larger type, one thing at a time, nothing that moves.',
  },
  work: {
    title: 'Work',
    author: 'Your name',
    authorHint: 'Stands beside each change in the history of a plan.',
    authorTooLong: 'A name has at most 200 characters.',
    numberStyle: 'How new plans print amounts',
    numberStyleHint: 'An existing plan is changed in its own data.',
    numberStyleOfFormat: 'As the plan format',
    library: 'Place of the library',
    libraryChoose: 'Choose another folder…',
    libraryHint:
      'If there is a library in the folder already, that one is opened; else the library is moved there.',
    libraryFixed: 'The place is set when the program is started and cannot be changed here.',
    libraryMoved: 'The library was moved to {{path}}.',
    libraryOpened: 'The library in {{path}} was opened. The one before stays where it was.',
  },
} as const

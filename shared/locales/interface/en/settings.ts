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
  },
} as const

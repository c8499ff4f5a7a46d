/** Words of the pages on which a plan is written. */
export const drafting = {
  list: {
    item: '{{list}}, pika {{number}}',
    new: '{{list}}, pikë e re',
    drag: 'Tërhiqe për ta zhvendosur',
    removed: 'Pika u hoq.',
    moved: 'U zhvendos te “{{list}}”, vendi {{number}} nga {{count}}.',
    added_one: 'U shtua {{count}} pikë.',
    added_other: 'U shtuan {{count}} pika.',
  },
  swot: {
    placeholder: 'Shkruani këtu',
    hint: 'Enter: pika tjetër. Alt + shigjeta: zhvendos pikën. Lista e kopjuar ngjitet me Ctrl+V, çdo rresht bëhet pikë.',
    link: 'Lidhe me përgjigjen në plan',
    whatAnswers: 'Çfarë i përgjigjet kësaj pike?',
    nothingToLink: 'Plani ende nuk ka objektiva e aktivitete.',
  },
} as const

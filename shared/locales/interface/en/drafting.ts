/** Words of the pages on which a plan is written. */
export const drafting = {
  list: {
    item: '{{list}}, item {{number}}',
    new: '{{list}}, new item',
    drag: 'Drag to move',
    removed: 'The item was removed.',
    moved: 'Moved to “{{list}}”, place {{number}} of {{count}}.',
    added_one: '{{count}} item was added.',
    added_other: '{{count}} items were added.',
  },
  swot: {
    placeholder: 'Write here',
    hint: 'Enter: next item. Alt + arrows: move the item. Paste a copied list with Ctrl+V; each line becomes an item.',
    link: 'Link to its answer in the plan',
    whatAnswers: 'What answers this item?',
    nothingToLink: 'The plan has no objectives and activities yet.',
  },
} as const

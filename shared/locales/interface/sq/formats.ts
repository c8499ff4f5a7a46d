/** Words of plan formats: what a page adds, what a format does not show, and the editor of formats. */
export const formats = {
  add: 'Shto: {{level}}',
} as const

/** Words of plan formats: what a page adds, what a format does not show, and the editor of formats. */
export const formats = {
  add: 'Add: {{level}}',
  unknown:
    'This plan’s format, “{{format}}”, is not in this library; for now the plan is shown and printed as “{{used}}”.',
  chooseFormat: 'Choose another format',
  hiddenNow: 'What the plan has and this format does not show',
  change: 'Change of the format',
  changeNow: 'Change the format',
  willHide: 'The format “{{format}}” does not show these parts of the plan:',
  kept: 'Nothing is deleted: they stay in the plan, and show again once the plan is in a format that has them.',
  hiddenKind: '{{kind}}: {{count}}',
  hiddenField: '{{field}} (activities: {{count}})',
} as const

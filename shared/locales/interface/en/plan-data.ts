/** Words of the page with a plan's own data. */
export const planData = {
  decisionNumber: 'Number of the decision',
  decisionDate: 'Date of the decision',
  dateHint: 'dd.mm.yyyy',
  noDate: 'Write the date as 21.11.2026.',
  community: 'Community',
  newCommunity: 'Another community',
  addCommunity: 'Add',
  removeCommunity: 'Take off the list: {{name}}',
  outside: {
    told: 'Outside these years there are {{things}}. Nothing is deleted: it stays in the plan, but no total counts it.',
    lines_one: '{{count}} cost line ({{amount}})',
    lines_other: '{{count}} cost lines ({{amount}})',
    targets_one: '{{count}} target of an indicator',
    targets_other: '{{count}} targets of indicators',
    activities_one: 'the years of {{count}} activity',
    activities_other: 'the years of {{count}} activities',
    items_one: '{{count}} cost item',
    items_other: '{{count}} cost items',
  },
} as const

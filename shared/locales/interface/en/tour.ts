/** Words of the tour of the first start. */
export const tour = {
  count: '{{at}} of {{all}}',
  next: 'Next',
  back: 'Back',
  leave: 'Leave',
  end: 'Finish',
  offer: 'Start the tour',
  offerText:
    'Is this your first time here? In seven steps, in the sample plan, the tour shows how a plan is drafted. Esc leaves it at any time.',
  refuse: 'Not now',
  again: 'Start the tour',
  steps: {
    outline: {
      title: 'The outline',
      text: 'All parts of the plan are here, with their codes. Click a row, or walk with the arrows and Enter. The program numbers by itself.',
    },
    swot: {
      title: 'The SWOT analysis',
      text: 'Each field has its strengths, weaknesses, opportunities and threats. Enter begins the next item; pasted lists become items.',
    },
    objectives: {
      title: 'Objectives, results and activities',
      text: 'An objective has indicators and results, a result has activities. Enter adds another after the one you are in.',
    },
    budget: {
      title: 'The budget',
      text: 'The table works like Excel: arrows, Enter, Tab, pasting from Excel. Totals are computed and always right.',
    },
    checks: {
      title: 'Checks',
      text: 'The program reads the plan with you and shows where something is missing or figures disagree. F8 goes to the next finding.',
    },
    document: {
      title: 'The document',
      text: 'This is how the paper will look. Click a place in it to edit it.',
    },
    export: {
      title: 'Export',
      text: 'The plan saves itself. For the assembly, make PDF, Word and Excel with this button. F1 shows the keys.',
    },
  },
} as const

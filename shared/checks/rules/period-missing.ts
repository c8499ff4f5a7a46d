import { entityRule } from '../rule.ts'

/** An activity that does not say when it is carried out. */
export const periodMissing = entityRule({
  id: 'period-missing',
  severity: 'warning',
  kinds: ['activity'],
  reads: { activity: ['periodKind', 'firstYear', 'lastYear', 'periodWords'] },
  check: (_context, { id, periodKind, firstYear, periodWords }) => {
    const lacksYears = periodKind === 'years' && firstYear === null
    const lacksWords = periodKind === 'words' && periodWords.trim() === ''
    return lacksYears || lacksWords ? [{ entity: id, cell: 'period', message: 'period-missing' }] : []
  },
})

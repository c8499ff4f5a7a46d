import type { Id } from '../../model/index.ts'
import type { Found, Term } from '../finding.ts'

/** The finding that a cell of an entity is empty. */
export function missing(entity: Id, cell: Term, year?: number): Found {
  return {
    entity,
    cell,
    ...(year !== undefined && { year }),
    message: year === undefined ? 'missing-cell' : 'missing-in-year',
    parameters: { cell: { term: cell }, ...(year !== undefined && { year }) },
  }
}

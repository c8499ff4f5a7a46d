import { type Entity, type Id, isOfKind } from '../../model/index.ts'
import { bearsCosts } from '../../totals/index.ts'
import type { CheckContext } from '../context.ts'
import { type Declared, declaredOf } from '../declared.ts'
import { stepsOf } from './steps.ts'

/** A code as the paper prints it, and the numbers that it means. */
export interface PrintedCode {
  readonly text: string
  readonly steps: readonly number[]
  readonly source: Declared
}

/** An entity that may carry a code, with what the paper prints for it. */
export interface CodedRow {
  readonly entity: Entity
  /** In the table of activities or indicators. */
  readonly inTable: PrintedCode | null
  /** In the chapter of objectives, where that prints another one. */
  readonly inChapter: PrintedCode | null
  /** The numbers by which it is known: of its code, else of its label, such as `II.1`. */
  readonly steps: readonly number[] | null
  /** The label over its row of sums, such as `Nën-Totali 1.2`. */
  readonly label: Declared | null
  /** The nearest row above that is known by numbers. */
  readonly above: CodedRow | null
}

/** The rows of a plan that may carry codes, in reading order: objectives, results and activities; indicators apart. */
export interface CodedRows {
  readonly rows: readonly CodedRow[]
  readonly indicators: readonly CodedRow[]
}

/** All that a plan's paper prints as codes. */
export function codedRows(context: CheckContext): CodedRows {
  const rows: CodedRow[] = []
  const indicators: CodedRow[] = []
  if (context.count('declared') === 0) return { rows, indicators }
  /** What is above the children of each entity of the outline. */
  const aboveIn = new Map<Id, CodedRow | null>([[context.plan.id, null]])
  for (const entity of context.reading) {
    const above = isInOutline(entity) ? aboveIn.get(entity.parent ?? '') : undefined
    if (above === undefined) continue
    const row = isOfKind(entity, 'field') ? null : rowOf(context, entity, above)
    if (row !== null) (entity.kind === 'indicator' ? indicators : rows).push(row)
    aboveIn.set(entity.id, row === null || row.steps === null ? above : row)
  }
  return { rows, indicators }
}

function isInOutline(entity: Entity): boolean {
  return bearsCosts(entity) || entity.kind === 'indicator'
}

function rowOf({ plan }: CheckContext, entity: Entity, above: CodedRow | null): CodedRow {
  const declared = declaredOf(plan, entity.id)
  const find = (subject: Declared['subject'], place: string): Declared | null =>
    declared.find((one) => one.subject === subject && one.place === place) ?? null
  const inTable = codeIn(find('code', 'table'))
  const label = find('label', 'table')
  return {
    entity,
    inTable,
    inChapter: codeIn(find('code', 'section-3')),
    steps: inTable?.steps ?? (label === null ? null : stepsOf(label.printed.trim())),
    label: find('label', entity.kind),
    above,
  }
}

function codeIn(source: Declared | null): PrintedCode | null {
  const text = source?.printed.trim() ?? ''
  const steps = text === '' ? null : stepsOf(text)
  return source === null || steps === null ? null : { text, steps, source }
}

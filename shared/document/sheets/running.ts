import type { Context } from '../compose/context.ts'
import { runningTitle } from '../compose/cover.ts'

/** The plan's title and period, printed at the top of each page of a sheet. */
export function runningText(context: Context): string {
  return runningTitle(context)
    .map((inline) => (inline.type === 'text' ? inline.text : ''))
    .join('')
}

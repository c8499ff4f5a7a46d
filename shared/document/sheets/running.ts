import type { Context } from '../compose/context.ts'
import { openErrors, runningTitle } from '../compose/cover.ts'

/** The plan's title and period, printed at the top of each page of a sheet; a workbook has no cover to say what is open. */
export function runningText(context: Context): string {
  const title = runningTitle(context)
    .map((inline) => (inline.type === 'text' ? inline.text : ''))
    .join('')
  return [title, ...openErrors(context)].join(' · ')
}

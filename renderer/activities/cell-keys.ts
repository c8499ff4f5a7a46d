import type { KeyPress } from '../drafting/list-keys.ts'

/** A step in the table: how many rows down and columns right; `edge` goes all the way. */
export interface CellStep {
  readonly type: 'go'
  readonly rows: number
  readonly columns: number
}

/** What a key does on a cell that is not edited. */
export type CellAction =
  | CellStep
  | { readonly type: 'edit' | 'clear' | 'add' | 'open' }
  | { readonly type: 'replace'; readonly text: string }
  | { readonly type: 'move'; readonly direction: 'up' | 'down' }

const far = 1_000_000
const page = 12

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -far],
  End: [0, far],
  PageUp: [-page, 0],
  PageDown: [page, 0],
}

/** What a key does on a cell, by the grid pattern of the ARIA practices and the habits of sheets; null for none. */
export function cellAction(press: KeyPress): CellAction | null {
  const { key } = press
  const control = press.ctrlKey || press.metaKey
  if (press.altKey) {
    if (key === 'ArrowUp' || key === 'ArrowDown') {
      return { type: 'move', direction: key === 'ArrowUp' ? 'up' : 'down' }
    }
    return null
  }
  if (control) {
    if (key === 'Home') return { type: 'go', rows: -far, columns: -far }
    if (key === 'End') return { type: 'go', rows: far, columns: far }
    return key === 'Enter' ? { type: 'open' } : null
  }
  const step = steps[key]
  if (step !== undefined) return { type: 'go', rows: step[0], columns: step[1] }
  if (key === 'Enter' || key === 'F2') return { type: 'edit' }
  if (key === 'Delete' || key === 'Backspace') return { type: 'clear' }
  if (key === 'Insert') return { type: 'add' }
  return key.length === 1 && key !== ' ' ? { type: 'replace', text: key } : null
}

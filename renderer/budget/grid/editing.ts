import type { Desk } from '../desk/desk.ts'

/** Puts the focus back on the grid, where its keys are. */
export function focusGrid(): void {
  document.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true })
}

/** Ends the editing; the focus goes back to the grid if the editor had it. */
export function endEditing(desk: Desk, isFocused: boolean): void {
  desk.grid.setState({ editing: null })
  if (!isFocused) return
  focusGrid()
  // The caret would go on in the cell, and its place be looked for in every frame.
  getSelection()?.removeAllRanges()
}

import type { Id } from '../../shared/model/index.ts'

/** Something new whose title is to be written as soon as the page shows it. */
let asked: Id | null = null

/** Opens the title of something new for writing, once it is shown. */
export function askForTitle(id: Id): void {
  asked = id
}

/** Whether an entity's title is to be open for writing. */
export function isTitleAsked(id: Id): boolean {
  return asked === id
}

/** The title was written, or left. */
export function forgetAskedTitle(): void {
  asked = null
}

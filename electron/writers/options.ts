/** What every writer is told besides what to write. */
export interface WriterOptions {
  /** Folder of the eight .ttf files of Tinos and Arimo: flat, or as the font packages lay them. */
  readonly fonts: string
  /** Called as the work goes on, with steps done and steps in all; the last call has both equal. */
  readonly onProgress?: (done: number, total: number) => void
  /** Ends the work with the failure `cancelled`. */
  readonly signal?: AbortSignal
  /** Page of each heading, by its anchor, from 1: fills the contents of a Word file without a layout of its own. */
  readonly pageNumbers?: ReadonlyMap<string, number>
}

import type { Need } from '../../support/describe-with.ts'
import { openDesktopWindow } from './desktop-window.ts'
import type { ProgramWindow } from './program-window.ts'
import { openWebWindow } from './web-window.ts'

/** Both hosts of the program, for what has to hold in each, from the first page to the paper. */
export const hosts: readonly {
  readonly title: string
  readonly needs: readonly Need[]
  readonly open: () => Promise<ProgramWindow>
}[] = [
  { title: 'in Chromium', needs: ['chromium', 'pdftotext'], open: () => openWebWindow() },
  { title: 'in Electron', needs: ['electron', 'xvfb-run', 'pdftotext'], open: () => openDesktopWindow() },
]

import { afterEach, beforeAll, expect, it } from 'vitest'
import { buildIfNeeded } from '../../electron/build/build.ts'
import { describeWith, type Need } from '../support/describe-with.ts'
import { draftPlan } from './task.ts'
import { openDesktopWindow } from './windows/desktop-window.ts'
import type { ProgramWindow } from './windows/program-window.ts'
import { openWebWindow } from './windows/web-window.ts'

const hosts: readonly { title: string; needs: readonly Need[]; open: () => Promise<ProgramWindow> }[] = [
  { title: 'in Chromium', needs: ['chromium', 'pdftotext'], open: () => openWebWindow() },
  { title: 'in Electron', needs: ['electron', 'xvfb-run', 'pdftotext'], open: () => openDesktopWindow() },
]

/** Minutes that a clerk who is new to the program has for a field. */
const allowed = 20

let window: ProgramWindow | undefined

beforeAll(() => buildIfNeeded())
afterEach(async () => {
  await window?.close()
  window = undefined
})

for (const { title, needs, open } of hosts) {
  describeWith(needs, `the plan of one field by keyboard alone, ${title}`, () => {
    it('is drafted and printed with all its texts and the right totals within twenty minutes', async () => {
      window = await open()
      const typist = await draftPlan(window)
      const { keys, commands, minutes } = typist
      process.stdout.write(`${keys} keys, ${commands} commands: ${minutes.toFixed(1)} minutes of a clerk\n`)
      expect(minutes).toBeLessThan(allowed)
    })
  })
}

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { launchDesktop } from '../../desktop/launch.ts'
import { listenForComplaints, type ProgramWindow } from './program-window.ts'

/**
 * Starts the built program in Electron. Its dialog for a folder answers with the window's own, unseen.
 * @param packaged the program's file of a package instead, whose fuses let it be inspected
 */
export async function openDesktopWindow(packaged?: string): Promise<ProgramWindow> {
  const { app, page, folder, close } = await launchDesktop(packaged)
  const complaints = listenForComplaints(page, 'app://hartuesi')
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, folder)
  // What was complained of before this moment is heard in a second start of the page.
  await page.reload()
  return {
    host: 'desktop',
    page,
    papers: folder,
    complaints,
    collectPapers: async () =>
      (await readdir(folder))
        .filter((name) => /\.(pdf|docx|xlsx)$/.test(name))
        .map((name) => join(folder, name)),
    close,
  }
}

import { CallFailure, type Services } from '../../shared/contract/index.ts'
import type { keepingCalls } from '../../shared/contract/keeping.ts'
import { findDrives } from './keeping/drives.ts'
import type { ServiceOptions } from './options.ts'

/** The calls about the library as a file: its state, backups, restoring. They work while the library is not open, too. */
export function keepingServices({
  keeper,
  dialogs,
  drives = findDrives,
  libraryFile: file,
}: ServiceOptions): Pick<Services, keyof typeof keepingCalls> {
  const { desk } = keeper
  return {
    'library.state': async () => keeper.state(),
    'library.reopen': async () => keeper.reopen(),
    'library.startNew': async () => keeper.startNew(),
    // Where the host can move it, `startMovableServices` takes these two calls over.
    'library.place': async () => ({ file, movable: false }),
    'library.choosePlace': async () => ({ chosen: null }),
    'backups.list': async () => ({ folder: desk.folder, backups: desk.list().map(({ info }) => info) }),
    'backups.make': async () => ({ made: (await keeper.backUpNow())?.info ?? null }),
    'backups.restore': async ({ place, name }) => ({ keptAside: await keeper.restore(place, name) }),
    'backups.chooseFolder': async () => {
      const folder = await dialogs.chooseFolder('backups')
      if (folder !== null) await desk.choose(folder)
      return { folder }
    },
    'backups.listDrives': async () => ({ folders: [...drives()] }),
    'backups.chooseDrive': async ({ folder }) => {
      // A window names no folder of its own making: copies of the library go where something is plugged in.
      if (!drives().includes(folder)) throw new CallFailure('folder-gone', { path: folder })
      await desk.choose(folder)
      return {}
    },
    'backups.leaveFolder': async () => {
      await desk.choose(null)
      return {}
    },
  }
}

import type { BackupInfo } from '../../shared/contract/index.ts'
import { failureText } from '../i18n/failure-text.ts'
import { type AskFailure, ask, toFailure } from '../state/ask.ts'
import { bridge } from '../state/bridge.ts'
import { useLibraryState } from '../state/library-state.ts'
import { type Notice, tell } from '../state/notices.ts'
import { orTell } from '../state/or-tell.ts'
import { startPreferences } from '../state/preferences.ts'

/** Every backup, newest first; null where they could not be listed, which has been told. */
export function listBackups(): Promise<{ folder: string; backups: readonly BackupInfo[] } | null> {
  return orTell(() => ask(bridge, 'backups.list', {}))
}

/** Makes a backup now. */
export async function makeBackup(): Promise<void> {
  try {
    const { made } = await ask(bridge, 'backups.make', {})
    const key = made === null ? 'keeping.backups.nothingNew' : 'keeping.backups.made'
    tell({ key: 'backup', tone: 'info', say: (t) => t(key) })
  } catch (error) {
    tell(backupFailed(toFailure(error)))
  }
}

/** Tells why a backup was not made. */
export function backupFailed(failure: AskFailure): Notice {
  return {
    key: 'backup',
    tone: 'error',
    say: (t) => t('keeping.backups.failed', { reason: failureText(t, failure) }),
  }
}

/** Takes a backup's content for the library; what there was is kept aside. */
export async function restoreBackup({ place, name }: Pick<BackupInfo, 'place' | 'name'>): Promise<void> {
  await orTell(async () => {
    const { keptAside } = await ask(bridge, 'backups.restore', { place, name })
    // It brought its own settings.
    await startPreferences()
    tell({
      key: 'restored',
      tone: 'info',
      say: (t) =>
        keptAside === null
          ? t('keeping.backups.restored')
          : t('keeping.backups.restoredAside', { path: keptAside }),
    })
  })
}

/** Tries once more to open the library. */
export async function reopenLibrary(): Promise<void> {
  await orTell(async () => {
    useLibraryState.setState({ state: await ask(bridge, 'library.reopen', {}) })
    // Nobody could read them before.
    await startPreferences()
  })
}

/** Begins an empty library in place of one that could not be opened. */
export async function startNewLibrary(): Promise<void> {
  await orTell(async () => useLibraryState.setState({ state: await ask(bridge, 'library.startNew', {}) }))
}

/** Asks for the second folder. */
export async function chooseSecondFolder(): Promise<void> {
  await orTell(() => ask(bridge, 'backups.chooseFolder', {}))
}

/** The drives that are plugged in; null where they could not be listed, which has been told. */
export async function listDrives(): Promise<readonly string[] | null> {
  return (await orTell(() => ask(bridge, 'backups.listDrives', {})))?.folders ?? null
}

/** Makes a drive the second folder. */
export async function chooseDrive(folder: string): Promise<void> {
  await orTell(() => ask(bridge, 'backups.chooseDrive', { folder }))
}

/** Makes backups in the program's own folder only. */
export async function leaveSecondFolder(): Promise<void> {
  await orTell(() => ask(bridge, 'backups.leaveFolder', {}))
}

/** Lets the user choose where the library lies; answers its file, null where it stays or that failed, which has been told. */
export function chooseLibraryPlace(): Promise<string | null> {
  return orTell(async () => {
    const { chosen } = await ask(bridge, 'library.choosePlace', {})
    if (chosen === null) return null
    const { file: path, moved } = chosen
    // Another library has settings of its own.
    await startPreferences()
    const key = moved ? 'settings.work.libraryMoved' : 'settings.work.libraryOpened'
    tell({ key: 'library-place', tone: 'info', say: (t) => t(key, { path }) })
    return path
  })
}

import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { folders } from './folders.ts'

/** Electron's program, or why there is none. */
export type Runtime = { readonly program: string } | { readonly reason: string }

const packageFolder = join(folders.packages, 'electron')
const patience = { answer: 8_000, download: 10 * 60_000 }

/**
 * Finds Electron's program: in the folder ELECTRON_OVERRIDE_DIST_PATH names, else the electron package's own, which is
 * downloaded once where its release host answers.
 */
export async function findRuntime(): Promise<Runtime> {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (named) return present(join(named, programFile())) ?? { reason: `no Electron in ${named}` }
  const own = present(join(packageFolder, 'dist', programFile()))
  if (own) return own
  if (!(await releaseHostAnswers())) return { reason: 'its runtime cannot be downloaded' }
  return download() ?? { reason: 'the download of its runtime failed' }
}

function present(program: string): Runtime | undefined {
  return existsSync(program) ? { program } : undefined
}

function programFile(): string {
  const named = join(packageFolder, 'path.txt')
  if (existsSync(named)) return readFileSync(named, 'utf8').trim()
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

/** Asks for the head of the file to be downloaded, so that no one waits minutes for a host that is not there. */
async function releaseHostAnswers(): Promise<boolean> {
  // The download knows proxies and mirrors better than this question does.
  const behindProxy = process.env.HTTPS_PROXY ?? process.env.https_proxy ?? process.env.ELECTRON_MIRROR
  if (behindProxy) return true
  const { version } = createRequire(import.meta.url)('electron/package.json') as { version: string }
  const file = `electron-v${version}-${process.platform}-${process.arch}.zip`
  try {
    const address = `https://github.com/electron/electron/releases/download/v${version}/${file}`
    const signal = AbortSignal.timeout(patience.answer)
    return (await fetch(address, { method: 'HEAD', signal })).ok
  } catch {
    return false
  }
}

function download(): Runtime | undefined {
  process.stderr.write('Downloading Electron, once…\n')
  try {
    execFileSync(process.execPath, [join(packageFolder, 'install.js')], {
      stdio: ['ignore', 'inherit', 'ignore'],
      timeout: patience.download,
      env: { ELECTRON_GET_USE_PROXY: '1', ...process.env },
    })
  } catch {
    return undefined
  }
  return present(join(packageFolder, 'dist', programFile()))
}

/** Says why Electron cannot open a window on this machine, or answers nothing where it can. */
export function noWindowReason(): string | undefined {
  if (process.platform !== 'linux') return undefined
  if (process.getuid?.() === 0) return 'Electron does not run as root'
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'there is no display'
  return undefined
}

/** Whether the runtime's program starts at all: libraries it needs may be missing. */
export function starts(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: patience.answer }).status === 0
}

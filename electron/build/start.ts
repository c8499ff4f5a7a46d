import { buildIfNeeded } from './build.ts'
import { findRuntime, noWindowReason, starts } from './electron-runtime.ts'
import { type Ended, startDesktop, startWeb } from './hosts.ts'

/** Builds what is not built yet and opens the program: in Electron, or where that cannot be had in the browser. */
async function start(args: readonly string[]): Promise<number> {
  await buildIfNeeded()
  const reason = noWindowReason() ?? (await openDesktop(args))
  if (typeof reason === 'number') return reason
  process.stderr.write(`Electron cannot be used here (${reason}): Hartuesi opens in the browser instead.\n`)
  return exitCode(await startWeb(args))
}

/** Answers Electron's exit code, or why it could not be used. */
async function openDesktop(args: readonly string[]): Promise<number | string> {
  const runtime = await findRuntime()
  if ('reason' in runtime) return runtime.reason
  if (!starts(runtime.program)) return 'its runtime does not start'
  const ended = await startDesktop(runtime.program, args)
  // Chromium ends itself this way where the system forbids its sandbox.
  return ended.signal === 'SIGTRAP' ? 'the system forbids its sandbox' : exitCode(ended)
}

function exitCode({ code, signal }: Ended): number {
  return code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)
}

process.exitCode = await start(process.argv.slice(2))

import { join } from 'node:path'
import { app } from 'electron'
import { setUpCalls } from './desktop/calls.ts'
import { askForPlace, tellStartFailure } from './desktop/dialogs.ts'
import { setUpLocks, setUpNetwork, setUpSession } from './desktop/locks.ts'
import { setUpMenu } from './desktop/menu.ts'
import { setUpOpenedFiles } from './desktop/opened-files.ts'
import { type Place, setUpPlace } from './desktop/place.ts'
import { registerScheme, setUpProtocol } from './desktop/protocol.ts'
import { setUpServices } from './desktop/services.ts'
import { setUpWindows } from './desktop/window.ts'

function report(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
}

const opened = setUpOpenedFiles()

function start(library: string, memory: Place['memory']): void {
  const out = join(app.getAppPath(), 'out')
  setUpSession()
  setUpProtocol(join(out, 'renderer'))
  const running = setUpServices(out, library, memory)
  const services = setUpMenu(running.services)
  setUpCalls(services, report)
  setUpWindows(join(out, 'desktop', 'preload.cjs'), () => running.language())
  opened.serve(services, report)
}

function startOrTell(): void {
  try {
    const library = place.isGone ? askForPlace(place) : place.library
    if (library === null) app.exit(0)
    else start(library, place.memory)
  } catch (error) {
    report(error)
    tellStartFailure(error)
    app.exit(1)
  }
}

// Tests that run as root have to do without; every window asks for its sandbox besides.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
const place = setUpPlace()
registerScheme()
setUpNetwork()
setUpLocks()
if (app.requestSingleInstanceLock()) void app.whenReady().then(startOrTell)
else app.quit()

import { spawn } from 'node:child_process'

/** Opens an address in the default browser; does nothing where there is none or no display to show it on. */
export function openInBrowser(address: string): void {
  const [program, ...args] = opener()
  if (!program) return
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true })
  // Without the opener the printed address is what remains.
  child.on('error', () => undefined)
  child.unref()
}

function opener(): readonly string[] {
  if (process.platform === 'darwin') return ['open']
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler']
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : []
}

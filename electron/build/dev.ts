import { spawn } from 'node:child_process'
import { createServer as createSocket } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createServer, type ProxyOptions } from 'vite'
import { openInBrowser } from './browser.ts'
import { folders } from './folders.ts'
import { addressIn, untilEnd } from './hosts.ts'
import { windowSettings } from './vite.ts'

/** What the window asks of the web host; everything else the dev server answers from the sources. */
const hostPaths = ['/call', '/events', '/download']

/** Serves the window with hot reload before a web host that starts anew when its code changes. */
async function develop(args: readonly string[]): Promise<void> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const session = { cookie: '' }
  const server = await createServer({
    ...windowSettings(),
    logLevel: 'info',
    server: {
      host: '127.0.0.1',
      proxy: Object.fromEntries(hostPaths.map((path) => [path, toHost(origin, session)])),
    },
  })
  await server.listen()
  server.printUrls()
  const host = join(folders.root, 'electron', 'hosts', 'web.ts')
  const command = ['--watch', '--watch-preserve-output', host, '--port', String(port)]
  const child = spawn(process.execPath, [...command, '--renderer', folders.window, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  createInterface({ input: child.stdout }).on('line', (line) => void enter(line, session))
  const [address] = server.resolvedUrls?.local ?? []
  if (address) openInBrowser(address)
  await untilEnd(child)
  await server.close()
}

/** The host lets in who brings its token and cookie from its own page: the dev server does, for the window. */
function toHost(origin: string, session: { readonly cookie: string }): ProxyOptions {
  return {
    target: origin,
    changeOrigin: true,
    configure(proxy) {
      proxy.on('proxyReq', (request) => {
        request.setHeader('cookie', session.cookie)
        request.setHeader('origin', origin)
        request.setHeader('sec-fetch-site', 'same-origin')
      })
    },
  }
}

async function enter(line: string, session: { cookie: string }): Promise<void> {
  const address = addressIn(line)
  if (!address) return
  const { headers } = await fetch(address, { redirect: 'manual' })
  session.cookie = headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ')
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = createSocket()
    socket.on('error', reject)
    socket.listen(0, '127.0.0.1', () => {
      const address = socket.address()
      socket.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

await develop(process.argv.slice(2))

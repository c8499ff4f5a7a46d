import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDownloads, type DownloadShelf } from '../../../electron/hosts/web/downloads.ts'
import { createEventHub, type EventHub } from '../../../electron/hosts/web/events.ts'
import { serveWeb, type WebHost } from '../../../electron/hosts/web/server.ts'
import type { Services } from '../../../shared/contract/index.ts'

/** What came back. */
export interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  readonly text: string
}

export interface Asked {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string | undefined>>
  readonly body?: string | Buffer
}

/** A web host over a window of three files, with whatever services a test gives. */
export interface TestHost {
  readonly host: WebHost
  readonly events: EventHub
  readonly downloads: DownloadShelf
  readonly port: number
  readonly origin: string
  readonly token: string
  /** What was reported as a defect. */
  readonly defects: unknown[]
  close(): Promise<void>
}

export async function startTestHost(services: Services): Promise<TestHost> {
  const folder = await mkdtemp(join(tmpdir(), 'hartuesi-web-'))
  const renderer = join(folder, 'renderer')
  await mkdir(join(renderer, 'assets'), { recursive: true })
  await writeFile(join(renderer, 'index.html'), '<!doctype html><title>Hartuesi</title>')
  await writeFile(join(renderer, 'assets', 'main.js'), 'export {}')
  await writeFile(join(folder, 'secret.json'), '"secret"')
  const events = createEventHub()
  const downloads = createDownloads()
  const defects: unknown[] = []
  const report = (error: unknown): void => void defects.push(error)
  const host = await serveWeb({ services, events, downloads, renderer, port: 0, report })
  const address = new URL(host.address)
  return {
    host,
    events,
    downloads,
    port: Number(address.port),
    origin: address.origin,
    token: address.searchParams.get('token') ?? '',
    defects,
    async close() {
      await host.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Asks as Node asks: no header of a browser but those given. */
export function ask({ port }: { readonly port: number }, asked: Asked): Promise<Reply> {
  return new Promise((resolve, reject) => {
    begin(port, asked, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const body = Buffer.concat(chunks)
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString() })
      })
    }).on('error', reject)
  })
}

/** Asks and answers as soon as the head of the answer is there; the body is for the caller to read, or not. */
export function open({ port }: { readonly port: number }, asked: Asked): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => begin(port, asked, resolve).on('error', reject))
}

function begin(port: number, asked: Asked, onResponse: (response: IncomingMessage) => void) {
  const { method = 'GET', path = '/', headers = {}, body } = asked
  const given = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const sent = request({
    host: '127.0.0.1',
    port,
    method,
    path,
    headers: Object.fromEntries(given),
    agent: false,
  })
  sent.on('response', onResponse)
  sent.end(body)
  return sent
}

/** Exchanges the start token for the cookie. */
export async function signIn(host: { port: number; token: string }): Promise<string> {
  const { headers } = await ask(host, { path: `/?token=${host.token}` })
  return headers['set-cookie']?.[0]?.split(';', 1)[0] ?? ''
}

/** Sends bytes as they are and answers all that comes back. */
export function askRaw({ port }: { readonly port: number }, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(text))
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk.toString()
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}

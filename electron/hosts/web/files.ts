import type { FastifyInstance, FastifyReply } from 'fastify'
import { windowFile } from '../window-files.ts'
import { type DownloadShelf, downloadHeaders, downloadPath } from './downloads.ts'
import type { EventHub } from './events.ts'

/** What the browser fetches besides calling. */
export interface FilesOptions {
  readonly renderer: string
  readonly downloads: DownloadShelf
  readonly events: EventHub
  /** What the browser is told where there is nothing. */
  readonly notFound: () => Promise<string>
}

/** Hands out the window's files, finished papers, and the stream of events. */
export function addFiles(server: FastifyInstance, options: FilesOptions): void {
  const { renderer, downloads, events, notFound } = options
  const missing = async (reply: FastifyReply): Promise<FastifyReply> =>
    reply
      .code(404)
      .type('text/plain; charset=utf-8')
      .send(await notFound())

  server.get('/events', (_request, reply) => {
    const headers = { ...reply.getHeaders(), 'content-type': 'text/event-stream; charset=utf-8' }
    reply.hijack()
    reply.raw.writeHead(200, headers as Record<string, string>)
    if (!events.add(reply.raw)) reply.raw.end()
  })

  server.get<{ Params: { key: string } }>(`${downloadPath}:key`, async (request, reply) => {
    const found = downloads.find(request.params.key)
    if (found === null) return missing(reply)
    return reply.headers(downloadHeaders(found)).send(Buffer.from(found.bytes))
  })

  server.get('/*', async (request, reply) => {
    // The address as it came: what the router makes of it has been unescaped already.
    const file = await windowFile(renderer, (request.raw.url ?? '').split('?', 1)[0] ?? '')
    return file === null ? missing(reply) : reply.headers(file.headers).send(Buffer.from(file.body))
  })
}

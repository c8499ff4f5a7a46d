import fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import type { Services } from '../../../shared/contract/index.ts'
import { type TerminalWords, terminalWords } from '../../../shared/locales/terminal/index.ts'
import { securityHeaders } from '../policy.ts'
import { addCalls, failure, send } from './calls.ts'
import { addDoor } from './door.ts'
import type { DownloadShelf } from './downloads.ts'
import type { EventHub } from './events.ts'
import { addFiles } from './files.ts'
import { createSession } from './session.ts'

/** What the web host serves. */
export interface WebOptions {
  readonly services: Services
  readonly events: EventHub
  readonly downloads: DownloadShelf
  /** Folder of the built window. */
  readonly renderer: string
  /** 0 for any free port. */
  readonly port: number
  /** Hears of defects. */
  readonly report: (error: unknown) => void
}

/** The web host at work. */
export interface WebHost {
  /** Opens the program, once: it holds the start token. */
  readonly address: string
  close(): Promise<void>
}

/**
 * Serves the program to browsers of this machine, and to no other: on the loopback, to who has the start token.
 * @throws Error with code EADDRINUSE if the port is taken
 */
export async function serveWeb(options: WebOptions): Promise<WebHost> {
  const { services, events, downloads, renderer, report } = options
  const words = async (): Promise<TerminalWords> =>
    // While the library cannot be read, nobody knows the user's language.
    services['settings.read']({}).then(
      ({ language }) => terminalWords(language),
      () => terminalWords('sq'),
    )
  const session = createSession()
  const server = fastify({
    // Streams of events never end by themselves.
    forceCloseConnections: true,
    requestTimeout: 120_000,
    exposeHeadRoutes: false,
    frameworkErrors: (_error, _request, reply) => {
      // The router refuses an address before any hook runs.
      reply.raw.writeHead(400, securityHeaders('')).end()
    },
  })
  server.server.maxConnections = 200
  answerErrors(server, report)
  addDoor(server, { session, closed: async () => (await words()).web.closed })
  addCalls(server, services, report)
  addFiles(server, { renderer, downloads, events, notFound: async () => (await words()).web.notFound })
  const origin = await server.listen({ host: '127.0.0.1', port: options.port })
  return {
    address: `${origin}/?token=${session.token}`,
    close: async () => {
      events.close()
      await server.close()
    },
  }
}

/** Whatever goes wrong on the way to a call is answered with a code, and with nothing of its cause. */
function answerErrors(server: FastifyInstance, report: (error: unknown) => void): void {
  server.setErrorHandler<FastifyError>((error, _request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) report(error)
    return send(
      reply,
      status,
      failure(status === 413 ? 'file-too-large' : status < 500 ? 'invalid-input' : 'internal'),
    )
  })
  server.setNotFoundHandler((_request, reply) => send(reply, 404, failure('unknown-call')))
}

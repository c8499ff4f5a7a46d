import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { securityHeaders } from '../policy.ts'
import { isOwn } from './guard.ts'
import { createRateLimit } from './rate.ts'
import type { Session } from './session.ts'

/** Requests of the window: far more than people make, and less than what would keep a machine busy. */
const ownRate = { burst: 3_000, perSecond: 1_000 }
/** Requests of anyone else. */
const strangerRate = { burst: 30, perSecond: 5 }

/** What the door asks of the host. */
export interface DoorOptions {
  readonly session: Session
  /** What a browser without the session's cookie is told. */
  readonly closed: () => Promise<string>
}

/**
 * Puts a door before every route: nothing is answered to other sites, under other names, or without the session's
 * cookie; who brings the start token gets the cookie and is sent to an address without the token.
 */
export function addDoor(server: FastifyInstance, { session, closed }: DoorOptions): void {
  const mayOwn = createRateLimit(ownRate)
  const mayStranger = createRateLimit(strangerRate)
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(securityHeaders(randomBytes(16).toString('base64')))
    const { method, headers, socket } = request.raw
    if (!isOwn({ method: method ?? '', headers }, `127.0.0.1:${socket.localPort}`)) return refuse(reply, 403)
    const token = startToken(request)
    if (session.knows(headers.cookie)) {
      if (token !== null) return reply.redirect('/', 303)
      return mayOwn() ? undefined : refuse(reply, 429)
    }
    const cookie = token === null ? null : session.exchange(token)
    if (cookie !== null) return reply.header('set-cookie', cookie).redirect('/', 303)
    if (!mayStranger()) return refuse(reply, 429)
    return refuse(reply, 401, await closed())
  })
}

function startToken({ raw }: FastifyRequest): string | null {
  const url = raw.url ?? ''
  return raw.method === 'GET' && url.startsWith('/?') ? new URLSearchParams(url.slice(2)).get('token') : null
}

function refuse(reply: FastifyReply, status: number, text = ''): FastifyReply {
  return reply.code(status).type('text/plain; charset=utf-8').send(text)
}

import type { FastifyInstance, FastifyReply } from 'fastify'
import {
  type Answer,
  decode,
  dispatch,
  type ErrorCode,
  encode,
  importLimit,
  type Services,
} from '../../../shared/contract/index.ts'

/** Bytes of a body: a whole import as base64, or the largest batch. */
const limits = { import: Math.ceil(importLimit / 3) * 4 + 4096, other: 32 * 1024 * 1024 }

/** Carries the contract's calls: `POST /call/<name>`, input and answer as the codec writes them. */
export function addCalls(
  server: FastifyInstance,
  services: Services,
  report: (error: unknown) => void,
): void {
  // Only JSON, so that no plain form of another page is ever taken for a call.
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  )

  const carry = async (name: string, body: unknown, reply: FastifyReply): Promise<FastifyReply> => {
    const input = decoded(body)
    if (input === undefined) return send(reply, 400, failure('invalid-input'))
    return send(reply, 200, await dispatch(services, name, input.value, report))
  }
  server.post('/call/library.import', { bodyLimit: limits.import }, (request, reply) =>
    carry('library.import', request.body, reply),
  )
  server.post<{ Params: { name: string } }>('/call/:name', { bodyLimit: limits.other }, (request, reply) =>
    carry(request.params.name, request.body, reply),
  )
}

/** An answer that says no more than a code. */
export function failure(code: ErrorCode): Answer<never> {
  return { ok: false, error: { code, details: {} } }
}

/** Sends an answer of the contract. */
export function send(reply: FastifyReply, status: number, answer: Answer<unknown>): FastifyReply {
  return reply.code(status).type('application/json; charset=utf-8').send(encode(answer))
}

function decoded(body: unknown): { readonly value: unknown } | undefined {
  try {
    return typeof body === 'string' ? { value: decode(body) } : undefined
  } catch {
    return undefined
  }
}

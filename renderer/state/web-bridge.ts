// By their own files: the contract's table would bring a schema library into what is loaded at the start.
import { decode, encode } from '../../shared/contract/codec.ts'
import type {
  Answer,
  Bridge,
  CallInput,
  CallName,
  CallOutput,
  EventName,
} from '../../shared/contract/index.ts'
import { eventNames } from '../../shared/contract/names.ts'

type Listener = (payload: never) => void

/** What a browser lets a request carry that outlives its page, in bytes; with room for what encoding adds. */
const keepaliveLimit = 20_000

/** Milliseconds after which a stream that the browser gave up is opened again. */
const reopenDelay = 3_000

/**
 * Calls and events over the loopback, for the window in a browser: `POST /call/<name>` and a stream of events.
 * A call rejects where the host does not answer.
 * @param onReconnect called when the stream of events is back after a break in which events may have been missed
 */
export function createWebBridge(onReconnect: () => void): Bridge {
  const listeners = new Map<EventName, Set<Listener>>(eventNames.map((name) => [name, new Set()]))
  listen(onReconnect, (name, payload) => {
    for (const listener of listeners.get(name) ?? []) listener(payload as never)
  })
  return {
    call,
    on: (name, listener) => {
      const all = listeners.get(name)
      all?.add(listener as Listener)
      return () => void all?.delete(listener as Listener)
    },
  }
}

async function call<N extends CallName>(name: N, input: CallInput<N>): Promise<Answer<CallOutput<N>>> {
  const body = encode(input)
  const response = await fetch(`/call/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    keepalive: body.length < keepaliveLimit,
  })
  if (!(response.headers.get('content-type') ?? '').startsWith('application/json')) {
    throw new TypeError(`no answer: ${response.status}`)
  }
  // The host of the same program made it, by the same contract.
  return decode(await response.text()) as Answer<CallOutput<N>>
}

function listen(
  onReconnect: () => void,
  hear: (name: EventName, payload: unknown) => void,
  broken = false,
): void {
  let missed = broken
  const stream = new EventSource('/events')
  stream.addEventListener('open', () => {
    if (missed) onReconnect()
    missed = false
  })
  stream.addEventListener('error', () => {
    missed = true
    // The browser tries again by itself, except after an answer that it takes for final.
    if (stream.readyState !== EventSource.CLOSED) return
    setTimeout(() => listen(onReconnect, hear, true), reopenDelay)
  })
  for (const name of eventNames) {
    stream.addEventListener(name, (event) => hear(name, decode(String(event.data))))
  }
}

import type { ServerResponse } from 'node:http'
import { encode } from '../../../shared/contract/index.ts'
import type { Emit } from '../../services/index.ts'

/** The windows that listen, each over one stream of server-sent events. */
export interface EventHub {
  readonly emit: Emit
  /** Takes in a stream whose head was sent; answers false, and takes nothing, where too many listen already. */
  add(stream: ServerResponse): boolean
  /** How many listen. */
  readonly listeners: number
  close(): void
}

const limits = {
  streams: 50,
  /** Bytes that a stream may lag behind; a window cut off connects again by itself and reads anew. */
  lag: 4 * 1024 * 1024,
  /** Milliseconds between signs of life, by which a dead connection is noticed. */
  beat: 20_000,
}

/** Creates a hub that nobody listens to yet. */
export function createEventHub(): EventHub {
  const streams = new Set<ServerResponse>()
  const write = (text: string): void => {
    for (const stream of streams) {
      if (stream.writableLength > limits.lag) stream.destroy()
      else stream.write(text)
    }
  }
  const beat = setInterval(() => write(':\n\n'), limits.beat)
  beat.unref()
  return {
    emit: (name, payload) => write(`event: ${name}\ndata: ${encode(payload)}\n\n`),
    add(stream) {
      if (streams.size >= limits.streams) return false
      streams.add(stream)
      stream.on('close', () => streams.delete(stream))
      // The browser counts the stream as open only after the first bytes.
      stream.write(':\n\n')
      return true
    },
    get listeners() {
      return streams.size
    },
    close() {
      clearInterval(beat)
      for (const stream of streams) stream.end()
    },
  }
}

import { ask } from '../state/ask.ts'
import { bridge, onReconnect } from '../state/bridge.ts'
import { takeFormats } from '../state/open-ahead.ts'
import { orTell } from '../state/or-tell.ts'
import { useMadeFormats } from './made-formats.ts'

let first: Promise<void> | null = null

/** Reads the formats that somebody made, once, and follows what becomes of them; failures are told. */
export function formatsRead(): Promise<void> {
  if (first === null) {
    first = read(takeFormats())
    bridge.on('formats', () => void read())
    onReconnect(() => void read())
  }
  return first
}

/** @param ahead what the host answered to somebody who asked before */
async function read(ahead: ReturnType<typeof takeFormats> = null): Promise<void> {
  await orTell(async () =>
    useMadeFormats.setState({ made: (await ahead) ?? (await ask(bridge, 'formats.list', {})) }),
  )
}

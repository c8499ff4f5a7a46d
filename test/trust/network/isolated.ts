import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..', '..')

/** What a run without a network came to. */
export interface NetworkFigures {
  /** Whether the run itself ended well, and the last of what it said. */
  readonly ended: boolean
  readonly said: string
  /** Packets that something wanted to send to anywhere but this machine. */
  readonly outgoing: number
}

/** Set where the tests run without a network already. */
export const isolated = process.env.HARTUESI_ISOLATED === '1'

/** Whether this machine lets a program run in a network of its own: Linux, with the right to make one. */
export function canIsolate(): boolean {
  if (process.platform !== 'linux') return false
  return spawnSync('unshare', ['-n', 'ip', 'link', 'set', 'lo', 'up'], { stdio: 'ignore' }).status === 0
}

/**
 * Runs a command in a network that has nothing but the loopback, and counts what had no way out: the kernel notes each
 * packet, of any protocol, for which the network knows no route.
 */
export async function runIsolated(command: readonly string[]): Promise<NetworkFigures> {
  const script = 'ip link set lo up; "$@"; code=$?; cat /proc/net/snmp; exit $code'
  const child = spawn('unshare', ['-n', 'sh', '-c', script, 'sh', ...command], {
    cwd: root,
    env: { ...process.env, HARTUESI_ISOLATED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return { ended: code === 0, said: said.slice(-4_000), outgoing: withoutRoute(said) }
}

/** The counter `OutNoRoutes` of the kernel's own table: names in one line, values in the next. */
function withoutRoute(said: string): number {
  const [names, values] = said.split('\n').filter((line) => line.startsWith('Ip: '))
  const at = names?.split(' ').indexOf('OutNoRoutes') ?? -1
  const count = Number(values?.split(' ')[at])
  if (at < 0 || !Number.isInteger(count)) throw new Error(`no counter of packets: ${said.slice(-500)}`)
  return count
}

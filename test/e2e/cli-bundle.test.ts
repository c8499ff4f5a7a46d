import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildIfNeeded } from '../../electron/build/build.ts'
import { enlarged } from '../bench/enlarge.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '..', '..')
const plan = join(root, 'test', 'fixtures', 'transcriptions', 'municipal.json')
let folder = ''

beforeAll(async () => {
  await buildIfNeeded()
  folder = await mkdtemp(join(tmpdir(), 'hartuesi-bundle-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Exports a plan by a program and answers the first bytes of each paper, by the ending of its name. */
async function exported(
  program: string,
  file: string,
  formats: string,
): Promise<ReadonlyMap<string, string>> {
  const out = await mkdtemp(join(folder, 'papers-'))
  await run(process.execPath, [join(root, program), 'export', file, '--format', formats, '--out', out])
  const names = await readdir(out)
  const heads = names.map(async (name) => {
    const bytes = await readFile(join(out, name))
    return [extname(name), bytes.subarray(0, 4).toString('latin1')] as const
  })
  return new Map(await Promise.all(heads))
}

describe('the bundled command line', () => {
  it('makes each paper of a small plan in one process', async () => {
    const zip = 'PK\u0003\u0004'
    expect(await exported('electron/build/cli.ts', plan, 'pdf,docx,xlsx')).toEqual(
      new Map([
        ['.docx', zip],
        ['.pdf', '%PDF'],
        ['.xlsx', zip],
      ]),
    )
  })

  it('reads and prints a large plan by its own worker', async () => {
    const bytes = await readFile(plan)
    const large = join(folder, 'large.json')
    await writeFile(large, enlarged(bytes, Math.ceil((600 * 1024) / bytes.byteLength)))
    expect(await exported('out/cli/cli.cjs', large, 'html')).toEqual(new Map([['.html', '<!DO']]))
  })
})

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ImportReport, PlanSummary, WrittenFile } from '../../../shared/contract/index.ts'
import { describeWith } from '../../support/describe-with.ts'
import { type RealPlan, realPlan } from '../../support/real-plans.ts'
import { runCli } from './run-cli.ts'
import { smallPlan } from './small-plan.ts'

/** Programs of their own take their time on a busy machine. */
const patient = { timeout: 60_000 }

let folder = ''
let temporary = ''
let library = ''
let file = ''
const path = (name: string): string => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hartuesi-cli-'))
  temporary = path('tmp')
  await mkdir(temporary)
  library = path('library.sqlite')
  file = path('plani.json')
  await writeFile(file, JSON.stringify(smallPlan))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The command line with a folder for temporary files that the test can look into. */
const cli = (...args: string[]) => runCli(args, { TMPDIR: temporary, TEMP: temporary })

async function importSmall(into: string): Promise<ImportReport> {
  const { stdout } = await cli('import', file, '--library', into, '--json')
  return JSON.parse(stdout) as ImportReport
}

describe('import', patient, () => {
  it('answers the plan’s id, title and counts as JSON', async () => {
    const ended = await cli('import', file, '--library', library, '--json')
    expect(ended.code).toBe(0)
    const report = JSON.parse(ended.stdout) as ImportReport
    expect(report.title).toBe(smallPlan.title)
    expect(report.counts).toMatchObject({ field: 1, objective: 1, result: 1, activity: 3, 'cost-line': 2 })
    expect(report.plan).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('answers in words, with progress apart', async () => {
    const ended = await cli('import', file, '--library', library)
    expect(ended.stdout).toMatch(
      /^[0-9a-f-]{36}\nU importua: Plani i veprimit për rininë 2027–2028\nfusha: 1, .*aktivitete: 3/,
    )
    expect(ended.stderr).toBe('leximi\n')
    expect((await cli('import', file, '--library', library, '--language', 'en')).stdout).toContain(
      'Imported: ',
    )
  })

  it('refuses a file that is no plan, naming why, and leaves the library as it was', async () => {
    const own = path('refused.sqlite')
    await importSmall(own)
    const bad: [name: string, content: string | Buffer, reason: string][] = [
      ['broken', '{"title": ', 'nuk është JSON i rregullt'],
      ['list', '[]', 'vlera është e llojit të gabuar'],
      ['empty', '', 'nuk është JSON i rregullt'],
      ['latin', Buffer.from([0x7b, 0xff, 0x7d]), 'UTF-8'],
      ['half', 'SQLite format 3\0 and no more', ''],
    ]
    const ends = await Promise.all(
      bad.map(async ([name, content]) => {
        await writeFile(path(`${name}.json`), content)
        return cli('import', path(`${name}.json`), '--library', own)
      }),
    )
    for (const [index, { code, stdout, stderr }] of ends.entries()) {
      expect([code, stdout]).toEqual([3, ''])
      expect(stderr).toContain('Gabim: Skedari nuk mund të lexohet')
      expect(stderr).toContain(bad[index]?.[2])
    }
    const listed = await cli('list', '--library', own, '--json')
    expect(JSON.parse(listed.stdout)).toHaveLength(1)
  })

  it('names the place inside a file', async () => {
    const bad = path('place.json')
    await writeFile(bad, JSON.stringify({ ...smallPlan, fields: [{ name: 7 }] }))
    const ended = await cli('import', bad, '--library', library, '--language', 'en')
    expect([ended.code, ended.stderr]).toEqual([3, expect.stringContaining('fields[0].name')])
  })

  it('refuses a file that is not there, and a folder', async () => {
    const missing = await cli('import', path('missing.json'), '--library', library)
    expect([missing.code, missing.stderr]).toEqual([3, expect.stringContaining('missing.json')])
    expect((await cli('import', folder, '--library', library)).code).toBe(3)
  })
})

describe('list', patient, () => {
  it('lists a library’s plans as JSON and in words', async () => {
    const own = path('list.sqlite')
    expect((await cli('list', '--library', own)).stdout).toBe('Biblioteka është bosh.\n')
    const { plan } = await importSmall(own)
    const [row] = JSON.parse((await cli('list', '--library', own, '--json')).stdout) as PlanSummary[]
    expect(row).toMatchObject({
      id: plan,
      title: smallPlan.title,
      activities: 3,
      total: 708_050,
      currency: 'EUR',
    })
    expect((await cli('list', '--library', own)).stdout).toBe(
      `${plan}\t2027-2028\t${smallPlan.authority}\t${smallPlan.title}\n`,
    )
  })

  it('finds the library where the environment says', async () => {
    const own = path('named.sqlite')
    const { plan } = await importSmall(own)
    const ended = await runCli(['list'], { HARTUESI_LIBRARY: own })
    expect(ended.stdout).toContain(plan)
  })
})

describe('export', patient, () => {
  it('writes the papers of a plan of the library and answers their paths', async () => {
    const { plan } = await importSmall(library)
    const out = path('papers')
    const args = ['export', '--plan', plan, '--library', library, '--format', 'pdf,xlsx', '--out', out]
    const ended = await cli(...args)
    expect([ended.code, ended.stdout]).toEqual([
      0,
      ['pdf', 'xlsx']
        .map(
          (format) => `${join(out, `Komuna e Lugbardhës 2027-2028 Plani i veprimit për rininë.${format}`)}\n`,
        )
        .join(''),
    ])
    expect(ended.stderr).toContain('pdf: shkrimi\n')
    const [pdf, xlsx] = ended.stdout.trim().split('\n')
    expect((await readFile(pdf ?? '')).subarray(0, 5).toString()).toBe('%PDF-')
    expect((await readFile(xlsx ?? '')).subarray(0, 2).toString()).toBe('PK')
    // A second run takes the place of the first.
    expect((await cli(...args)).stdout).toBe(ended.stdout)
    expect(await readdir(out)).toHaveLength(2)
  })

  it('writes the papers of a file and leaves nothing else behind', async () => {
    const out = path('from-file')
    const unused = path('unused.sqlite')
    const ended = await cli('export', file, '--library', unused, '--format', 'xlsx', '--out', out, '--json')
    const { files } = JSON.parse(ended.stdout) as { files: WrittenFile[] }
    expect(files).toEqual([
      expect.objectContaining({ format: 'xlsx', path: join(out, files[0]?.name ?? '') }),
    ])
    expect(await readdir(out)).toEqual([files[0]?.name])
    expect(await readdir(temporary)).toEqual([])
    expect(await readdir(folder)).not.toContain('unused.sqlite')
  })

  it('that is interrupted leaves nothing behind', async () => {
    const out = path('interrupted')
    const args = ['export', file, '--format', 'pdf,xlsx', '--out', out]
    const ended = await runCli(args, { TMPDIR: temporary }, 'pdf: përgatitja')
    expect([ended.code, ended.stdout]).toEqual([1, ''])
    expect(ended.stderr).toMatch(/Gabim: Puna u ndërpre\.\n$/)
    expect(await readdir(out)).toEqual([])
    expect(await readdir(temporary)).toEqual([])
  })

  it('refuses a plan that is not there', async () => {
    const plan = '01932d3e-0000-7000-8000-000000000001'
    const args = ['export', '--plan', plan, '--library', library, '--format', 'pdf', '--out', path('none')]
    const ended = await cli(...args)
    expect([ended.code, ended.stdout]).toEqual([3, ''])
  })

  it('fails where nothing can be written', async () => {
    const { plan } = await importSmall(library)
    const taken = path('taken')
    await writeFile(taken, '')
    const ended = await cli('export', '--plan', plan, '--library', library, '--format', 'pdf', '--out', taken)
    expect([ended.code, ended.stderr]).toEqual([1, expect.stringContaining('Aty nuk mund të shkruhet.')])
    const nowhere = ['--out', join(path('missing'), 'papers')]
    expect(
      (await cli('export', '--plan', plan, '--library', library, '--format', 'pdf', ...nowhere)).code,
    ).toBe(1)
  })
})

describe('anything else', patient, () => {
  it('is wrong usage, answered with the usage', async () => {
    const ended = await cli('shkruaj')
    expect([ended.code, ended.stdout]).toEqual([2, ''])
    expect(ended.stderr).toMatch(/^Gabim: Urdhri «shkruaj» nuk njihet\.\n\nPërdorimi:\n/)
    expect((await cli('list', '--language', 'de')).code).toBe(2)
  })

  it('is help, where it is asked for', async () => {
    const ended = await cli('--help', '--language', 'en')
    expect([ended.code, ended.stderr]).toEqual([0, ''])
    expect(ended.stdout).toMatch(/^Usage:\n/)
    expect(ended.stdout).toContain('pdf,docx,xlsx,html')
  })

  it('is a library that cannot be opened', async () => {
    const broken = path('broken.sqlite')
    await writeFile(broken, 'no library at all, but long enough to be looked at twice')
    const ended = await cli('list', '--library', broken)
    expect([ended.code, ended.stdout]).toEqual([5, ''])
    expect(ended.stderr).toMatch(/^Gabim: Biblioteka është e dëmtuar.*\nNuk u gjet asnjë kopje rezervë/)
    expect((await cli('list', '--library', join(file, 'library.sqlite'))).code).toBe(1)
  })

  it('is a library that a window has open: it is read, and nothing is written into it', async () => {
    const held = path('held.sqlite')
    const first = await cli('import', file, '--library', held)
    const holder = { id: 'x', machine: { name: 'ZYRA-2', mark: 'x' }, process: 1, beat: 0 }
    await writeFile(`${held}.lock`, JSON.stringify({ ...holder, since: '2026-11-22T08:00:00.000Z' }))
    const [list, added] = [await cli('list', '--library', held), await cli('import', file, '--library', held)]
    expect([first.code, list.code, added.code]).toEqual([0, 0, 5])
    expect(list.stdout.trim().split('\n')).toHaveLength(1)
    expect(added.stderr).toContain('vetëm për lexim')
  })
})

describeWith(['real plans'], 'the real plans', () => {
  it.each<[RealPlan, number]>([
    ['001', 28],
    ['000', 85],
    ['003', 36],
  ])(
    '%s is imported with its %i activities and comes out as papers',
    async (name, activities) => {
      const own = path(`real-${name}.sqlite`)
      const imported = await cli('import', realPlan(name), '--library', own, '--json')
      const { plan, counts } = JSON.parse(imported.stdout) as ImportReport
      expect(counts.activity).toBe(activities)
      const out = path(`real-${name}`)
      const ended = await cli(
        'export',
        '--plan',
        plan,
        '--library',
        own,
        '--format',
        'pdf,xlsx',
        '--out',
        out,
      )
      expect(ended.code).toBe(0)
      expect((await readdir(out)).map((paper) => paper.split('.').at(-1))).toEqual(
        expect.arrayContaining(['pdf', 'xlsx']),
      )
    },
    120_000,
  )
})

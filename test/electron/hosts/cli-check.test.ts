import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ToldFinding } from '../../../electron/hosts/cli/check.ts'
import type { ImportReport } from '../../../shared/contract/index.ts'
import { describeWith } from '../../support/describe-with.ts'
import { type RealPlan, realPlan } from '../../support/real-plans.ts'
import { type Ended, runCli } from './run-cli.ts'
import { smallPlan } from './small-plan.ts'

/** Programs of their own take their time on a busy machine. */
const patient = { timeout: 60_000 }

let folder = ''
const path = (name: string): string => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hartuesi-cli-check-'))
  await Promise.all([
    writeFile(path('plani.json'), JSON.stringify(smallPlan)),
    writeFile(path('gabim.json'), JSON.stringify(plantedPlan())),
  ])
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const check = (...args: string[]): Promise<Ended> =>
  runCli(['check', ...args, '--library', path('library.sqlite')])

/** The small plan, in which the second activity bears the code of the first. */
function plantedPlan(): object {
  return JSON.parse(JSON.stringify(smallPlan).replace('"code":"1.1.2"', '"code":"1.1.1"')) as object
}

function findingsIn({ stdout }: Ended): readonly ToldFinding[] {
  return JSON.parse(stdout) as readonly ToldFinding[]
}

describe('formats', patient, () => {
  it('are taken in from a file, listed, and used', async () => {
    const own = path('formats.sqlite')
    const file = join(import.meta.dirname, '..', '..', 'fixtures', 'formats', 'school-network.json')
    const taken = await runCli(['formats', file, '--library', own, '--json', '--language', 'en'])
    expect([taken.code, JSON.parse(taken.stdout)]).toMatchObject([0, [{ id: 'rrjeti-i-shkollave' }]])
    const listed = await runCli(['formats', '--library', own])
    expect(listed.stdout).toMatch(/^rrjeti-i-shkollave\t\S.*\n$/)
  })

  it('that are none are refused with the place', async () => {
    await writeFile(path('format.json'), '{"id": "x"}')
    const ended = await runCli([
      'formats',
      path('format.json'),
      '--library',
      path('f.sqlite'),
      '--language',
      'en',
    ])
    expect([ended.code, ended.stderr]).toEqual([3, expect.stringContaining('at name')])
  })
})

describe('check', patient, () => {
  it('tells the findings of a file as JSON, and that there are errors by its exit code', async () => {
    const ended = await check(path('gabim.json'), '--json', '--language', 'en')
    expect(ended.code).toBe(4)
    const [doubled, ...more] = findingsIn(ended).filter(({ rule }) => rule === 'duplicate-code')
    expect(more).toEqual([])
    expect(doubled).toMatchObject({ severity: 'error', place: '1.1.1', declared: '1.1.1' })
    expect(doubled?.entity).toMatch(/^[0-9a-f-]{36}$/)
    expect(doubled?.message).toContain('The code 1.1.1 is also used for “Autobus për nxënësit”')
  })

  it('ends well where there are no errors', async () => {
    const ended = await check(path('plani.json'), '--json')
    expect(findingsIn(ended).filter(({ severity }) => severity === 'error')).toEqual([])
    expect(ended.code).toBe(0)
  })

  it('tells them in readable lines, counted, in the language that is asked for', async () => {
    const ended = await check(path('gabim.json'))
    expect(ended.stdout).toContain('gabim\t1.1.1\tKodi 1.1.1 është përdorur edhe për «')
    expect(ended.stdout).toMatch(/\ngabime: \d+, paralajmërime: \d+, këshilla: \d+\n$/)
    const serbian = await check(path('gabim.json'), '--language', 'sr')
    expect(serbian.stdout).toMatch(/^greška\t1\.1\.1\t/m)
  })

  it('checks a plan of the library, which stays as it was', async () => {
    const own = path('own.sqlite')
    const imported = await runCli(['import', path('gabim.json'), '--library', own, '--json'])
    const { plan } = JSON.parse(imported.stdout) as ImportReport
    const args = ['check', '--plan', plan, '--library', own, '--json']
    const [first, second] = [await runCli(args), await runCli(args)]
    expect(first.code).toBe(4)
    expect(second.stdout).toBe(first.stdout)
    const fromFile = findingsIn(await check(path('gabim.json'), '--json'))
    expect(findingsIn(first).map(({ message }) => message)).toEqual(fromFile.map(({ message }) => message))
  })

  it('writes a report beside, and an export of the same plan says on its cover what is open', async () => {
    const ended = await check(path('gabim.json'), '--report', path('raporti.html'), '--by', 'rule')
    expect(ended.code).toBe(4)
    expect(ended.stdout).toContain('gabim\t1.1.1\t')
    const report = await readFile(path('raporti.html'), 'utf8')
    expect(report).toContain('Raporti i kontrollit')
    expect(report).toContain('Kodi 1.1.1 është përdorur edhe për')
    const [folder, args] = [path('letrat'), ['--library', path('library.sqlite')]]
    await runCli(['export', path('gabim.json'), '--format', 'html', '--out', folder, ...args])
    const [paper] = await readdir(folder)
    expect(await readFile(join(folder, paper ?? ''), 'utf8')).toContain(
      'Gabime ende të hapura në kontroll: 1',
    )
  })

  it('makes no library for a file', async () => {
    await check(path('plani.json'))
    expect(await readdir(folder)).not.toContain('library.sqlite')
  })

  it('refuses what is not there, what is no plan, and wrong usage', async () => {
    await writeFile(path('broken.json'), '{')
    expect((await check(path('missing.json'))).code).toBe(3)
    expect((await check(path('broken.json'))).code).toBe(3)
    expect((await check()).code).toBe(2)
  })
})

describeWith(['real plans'], 'the real plans', () => {
  it.each<RealPlan>(['001', '000', '003'])(
    '%s has errors, and those of declared sums name their line',
    async (name) => {
      const ended = await check(realPlan(name), '--json')
      expect(ended.code).toBe(4)
      const findings = findingsIn(ended)
      const sums = findings.filter(({ rule }) => ['row-total', 'subtotal', 'grand-total'].includes(rule))
      expect(findings.every(({ message }) => message !== '' && !message.includes('{{'))).toBe(true)
      for (const { line, declared } of sums) {
        expect(typeof line).toBe('number')
        expect(declared).toBeDefined()
      }
    },
    60_000,
  )
})

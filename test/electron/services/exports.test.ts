import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { HostOptions } from '../../../electron/services/index.ts'
import type { CallInput, Progress } from '../../../shared/contract/index.ts'
import { failure, newId, serve, type TestServices } from './serve.ts'

/** Programs of their own take their time on a busy machine. */
const patient = { timeout: 60_000 }

let host: TestServices
afterEach(() => host.close())

type Run = CallInput<'export.run'>

/** Services with the sample plan and a folder for papers. */
async function withSample(changed: Partial<HostOptions> = {}) {
  host = await serve(changed)
  const { plan } = await host.value('library.sample', {})
  const folder = join(host.folder, 'papers')
  await mkdir(folder)
  const run = (given: Partial<Run> = {}): Run => ({
    plan,
    job: newId(),
    formats: ['xlsx'],
    language: 'sq',
    folder,
    ...given,
  })
  return { plan, folder, run }
}

const progress = () =>
  host.events.filter(([name]) => name === 'progress').map(([, payload]) => payload as Progress)

describe('an export', patient, () => {
  it('writes each paper once, under the plan’s name, and tells its steps', async () => {
    const { folder, run } = await withSample()
    const input = run({ formats: ['pdf', 'xlsx', 'pdf'] })
    const { files } = await host.value('export.run', input)
    const name =
      'Komuna e Lugbardhës 2027-2029 Plani lokal i veprimit për përfshirjen e komuniteteve rom dhe ashkali në Komunën e Lugbardhës'
    expect(files.map((file) => file.name)).toEqual([`${name}.pdf`, `${name}.xlsx`])
    for (const file of files) {
      expect([file.path, file.address]).toEqual([join(folder, file.name), null])
      expect((await readFile(file.path ?? '')).byteLength).toBe(file.size)
    }
    const steps = progress()
    expect(new Set(steps.map(({ job }) => job))).toEqual(new Set([input.job]))
    expect([...new Set(steps.map(({ stage, part }) => `${stage} ${part}`))]).toEqual([
      'compose pdf',
      'write pdf',
      'compose xlsx',
      'write xlsx',
      'finish pdf',
      'finish xlsx',
      'finish ',
    ])
    for (const { done, total } of steps) expect(done).toBeLessThanOrEqual(total)
  })

  it('writes every format that there is', async () => {
    const { run } = await withSample()
    const { files } = await host.value('export.run', run({ formats: ['html', 'xlsx', 'docx', 'pdf'] }))
    const begins = await Promise.all(
      files.map(async ({ path }) => (await readFile(path ?? '')).subarray(0, 5).toString('latin1')),
    )
    expect(files.map(({ format }) => format)).toEqual(['pdf', 'docx', 'xlsx', 'html'])
    expect(begins).toEqual([
      '%PDF-',
      expect.stringMatching(/^PK/),
      expect.stringMatching(/^PK/),
      expect.stringMatching(/^<!doc/i),
    ])
  })

  it('writes the report of the findings in place of the papers', async () => {
    const { run } = await withSample()
    const { files } = await host.value(
      'export.run',
      run({ formats: ['docx', 'xlsx', 'pdf'], findings: 'rule' }),
    )
    expect(files.map(({ format }) => format)).toEqual(['pdf', 'docx', 'xlsx'])
    for (const { name, size } of files) {
      expect(name).toMatch(/^Raporti i kontrollit Komuna e Lugbardhës 2027-2029 /)
      expect(size).toBeGreaterThan(2_000)
    }
  })

  it('makes the same paper of the same plan in another language', async () => {
    const { run } = await withSample()
    const sizes = []
    for (const language of ['sq', 'sr', 'en'] as const)
      sizes.push((await host.value('export.run', run({ language }))).files[0]?.size)
    expect(new Set(sizes).size).toBe(3)
  })

  it('numbers its files past those that are there', async () => {
    const { folder, run } = await withSample()
    const [first] = (await host.value('export.run', run())).files
    await writeFile(first?.path ?? '', 'what someone wrote into it')
    const [second] = (await host.value('export.run', run())).files
    expect(second?.name).toBe(first?.name.replace('.xlsx', ' (2).xlsx'))
    expect(await readFile(first?.path ?? '', 'utf8')).toBe('what someone wrote into it')
    expect(await readdir(folder)).toHaveLength(2)
  })

  it('that is cancelled leaves no file, and lets the next one run', async () => {
    const { folder, run } = await withSample()
    const input = run({ formats: ['pdf', 'xlsx'] })
    const answer = host.call('export.run', input)
    while (progress().length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    await host.value('export.cancel', { job: input.job })
    expect(await answer).toEqual(failure('cancelled'))
    expect(await readdir(folder)).toEqual([])
    expect(await host.call('export.cancel', { job: input.job })).toMatchObject({
      error: { code: 'not-found' },
    })
    expect((await host.value('export.run', input)).files).toHaveLength(2)
    expect(host.defects).toEqual([])
  })

  it('runs once under one job', async () => {
    const { run } = await withSample()
    const input = run()
    const first = host.call('export.run', input)
    expect(await host.call('export.run', input)).toEqual(failure('invalid-input', { place: 'job' }))
    expect(await first).toMatchObject({ ok: true })
  })

  it('answers when its worker breaks', async () => {
    const { folder, run } = await withSample()
    const broken = join(host.folder, 'broken.cjs')
    await writeFile(broken, 'process.exit(9)')
    const other = await serve({ workerFile: broken })
    try {
      const { plan } = await other.value('library.sample', {})
      expect(await other.call('export.run', { ...run({ folder }), plan })).toEqual(failure('internal'))
      expect(String(other.defects[0])).toContain('ended with 9')
      expect(await readdir(folder)).toEqual([])
    } finally {
      await other.close()
    }
  })

  it('fails without fonts', async () => {
    const { folder, run } = await withSample({ fonts: join('no', 'such', 'folder') })
    const answer = await host.call('export.run', run({ formats: ['pdf'] }))
    expect(answer).toMatchObject({ ok: false, error: { code: 'fonts-missing' } })
    expect(await readdir(folder)).toEqual([])
  })

  it('ends when its host closes', async () => {
    const { run } = await withSample()
    const answer = host.call('export.run', run({ formats: ['pdf'] }))
    await host.running.stop()
    expect(await answer).toEqual(failure('cancelled'))
  })
})

describe('the target', patient, () => {
  it('is only a folder that the user chose, where the host says so', async () => {
    let chosen: string | null = null
    const shown: string[] = []
    const opened: string[] = []
    const { folder, run } = await withSample({
      targets: { folders: 'chosen', sameName: 'number', downloads: null },
      dialogs: {
        chooseFolder: async () => chosen,
        chooseSaveFile: async () => null,
        open: async (path) => void opened.push(path),
        show: (path) => shown.push(path),
      },
    })
    expect(await host.value('export.chooseFolder', {})).toEqual({ folder: null })
    expect(await host.call('export.run', run())).toEqual(failure('not-writable', { path: folder }))
    chosen = folder
    expect(await host.value('export.chooseFolder', {})).toEqual({ folder })
    const { files } = await host.value('export.run', run())
    const path = files[0]?.path ?? ''
    await host.value('export.show', { path })
    expect(await host.call('export.show', { path: '/etc/passwd' })).toMatchObject({
      error: { code: 'not-found' },
    })
    expect(shown).toEqual([path])
    await host.value('export.open', { path })
    expect(await host.call('export.open', { path: '/etc/passwd' })).toMatchObject({
      error: { code: 'not-found' },
    })
    expect(opened).toEqual([path])
    await rm(path)
    expect(await host.call('export.open', { path })).toMatchObject({ error: { code: 'not-found' } })
    expect(await host.call('export.run', run({ folder: join(folder, '..') }))).toMatchObject({ ok: false })
  })

  it('is the browser, where there is one', async () => {
    const offered: [string, number][] = []
    const downloads = {
      offer: (name: string, bytes: Uint8Array) => {
        offered.push([name, bytes.byteLength])
        return '/download/key'
      },
    }
    const { folder, run } = await withSample({ targets: { folders: 'none', sameName: 'number', downloads } })
    const { files } = await host.value('export.run', run({ folder: null }))
    expect(files).toEqual([
      { format: 'xlsx', name: offered[0]?.[0], size: offered[0]?.[1], path: null, address: '/download/key' },
    ])
    expect(await host.call('export.run', run())).toEqual(failure('not-writable', { path: folder }))
  })

  it('is not nowhere', async () => {
    const { run } = await withSample()
    expect(await host.call('export.run', run({ folder: null }))).toEqual(
      failure('invalid-input', { place: 'folder' }),
    )
    const missing = await host.call('export.run', run({ folder: join(host.folder, 'missing') }))
    expect(missing).toMatchObject({ ok: false, error: { code: 'folder-gone' } })
  })
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readTranscription } from '../../electron/readers/index.ts'
import { type Library, openLibrary } from '../../electron/store/index.ts'
import { writeDocument, writeWorkbook } from '../../electron/writers/index.ts'
import { composeDocument, composeWorkbook } from '../../shared/document/index.ts'
import { defaultFormat, formatOf } from '../../shared/formats/index.ts'
import { createIdSource, descendantsOf, rootOf } from '../../shared/model/index.ts'
import { enlarged, measuredPlan } from './enlarge.ts'
import type { Measure } from './main.ts'
import { medianTime, milliseconds, tableRow } from './timing.ts'

const fonts = join(import.meta.dirname, '..', '..', 'node_modules', '@expo-google-fonts')
const times = 20
const now = '2026-01-01T00:00:00.000Z'

/** The whole way of a plan, once as it is and once twenty times as large: how the time grows. */
const measure: Measure = {
  title: 'Import, open, one edit, PDF and Excel',
  async run() {
    const { name, bytes } = await measuredPlan()
    const small = await journey(bytes, 5)
    const large = await journey(enlarged(bytes, times), 1)
    const rows = Object.entries(small).map(([step, time]) => {
      const grown = large[step] ?? Number.NaN
      return tableRow(step, milliseconds(time), milliseconds(grown), `× ${(grown / time).toFixed(1)}`)
    })
    return [tableRow(`plan ${name}`, 'as it is', `${times} times`, 'growth'), ...rows]
  },
}

export default measure

async function journey(bytes: Uint8Array, runs: number): Promise<Record<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), 'hartuesi-bench-'))
  const ids = createIdSource(Date.now, (random) => crypto.getRandomValues(random))
  const start = (): Library =>
    openLibrary(join(folder, 'library.sqlite'), { now: () => new Date(), ids, author: () => '' })
  const library = start()
  const id = library.create(readTranscription(bytes, ids).entities)
  const { plan, revision } = library.open(id)
  const activity = descendantsOf(plan, plan.id, 'activity')[0]
  const format = formatOf(rootOf(plan).format) ?? defaultFormat
  const options = { format, language: 'sq', now } as const
  let edits = 0
  const figures = {
    import: await medianTime(() => library.create(readTranscription(bytes, ids).entities), runs),
    'start and open': await medianTime(() => {
      const fresh = start()
      fresh.open(id)
      fresh.close()
    }, runs),
    'one edit': await medianTime(() => {
      edits += 1
      const values = { title: `Aktiviteti ${edits}` }
      return activity && library.apply(id, [{ type: 'update', id: activity.id, values }])
    }, 9),
    PDF: await medianTime(() => writeDocument('pdf', composeDocument(plan, options), { fonts }), runs),
    Excel: await medianTime(
      () => writeWorkbook(composeWorkbook(plan, { ...options, revision }), { fonts }),
      runs,
    ),
  }
  library.close()
  await rm(folder, { recursive: true })
  return figures
}

import type { ExportFormat } from '../../../shared/contract/index.ts'
import { composeDocument, composeWorkbook } from '../../../shared/document/index.ts'
import type { DocumentTree } from '../../../shared/document/tree.ts'
import { defaultFormat, formatOf } from '../../../shared/formats/index.ts'
import { createPlan, rootOf } from '../../../shared/model/index.ts'
import type { ExportResult, ExportTask, Step } from '../task.ts'

/** Composes a plan's papers and writes each of the formats wanted, in the order given. */
export async function makePapers(task: ExportTask, onStep: (step: Step) => void): Promise<ExportResult> {
  const plan = createPlan(task.entities)
  const format = formatOf(rootOf(plan).format) ?? defaultFormat
  const { language, now, revision } = task
  const { writeDocument, writeWorkbook } = await import('../../writers/index.ts')
  let tree: DocumentTree | null = null
  const papers: ExportResult['papers'][number][] = []
  for (const wanted of task.formats) {
    onStep({ stage: 'compose', part: wanted, done: papers.length, total: task.formats.length })
    const options = { fonts: task.fonts, onProgress: countedSteps(wanted, onStep) }
    if (wanted === 'xlsx') {
      const workbook = composeWorkbook(plan, { format, language, now, revision })
      papers.push({ format: wanted, bytes: await writeWorkbook(workbook, options) })
    } else {
      tree ??= composeDocument(plan, { format, language, now })
      papers.push({ format: wanted, bytes: await writeDocument(wanted, tree, options) })
    }
  }
  return { papers }
}

/** Tells at most every hundredth step: windows need no more, and each is a message to all of them. */
function countedSteps(part: ExportFormat, onStep: (step: Step) => void) {
  let told = -1
  return (done: number, total: number): void => {
    const percent = total > 0 ? Math.floor((done * 100) / total) : 100
    if (percent === told) return
    told = percent
    onStep({ stage: 'write', part, done, total })
  }
}

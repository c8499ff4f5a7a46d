import { createChecker, createContext, findErrors, sortDismissed } from '../../../shared/checks/index.ts'
import type { PaperFormat } from '../../../shared/contract/index.ts'
import {
  composeDocument,
  composeFindings,
  composeFindingsWorkbook,
  composeWorkbook,
} from '../../../shared/document/index.ts'
import type { DocumentTree } from '../../../shared/document/tree.ts'
import type { Workbook } from '../../../shared/document/workbook.ts'
import { createPlan } from '../../../shared/model/index.ts'
import type * as Writers from '../../writers/index.ts'
import type { ExportResult, ExportTask, Step } from '../task.ts'

/** Composes a plan's papers and writes each of the formats wanted, in the order given. */
export async function makePapers(task: ExportTask, onStep: (step: Step) => void): Promise<ExportResult> {
  const writers = await import('../../writers/index.ts')
  const write = paperWriter(task, writers)
  const papers: ExportResult['papers'][number][] = []
  for (const format of task.formats) {
    onStep({ stage: 'compose', part: format, done: papers.length, total: task.formats.length })
    const options = { fonts: task.fonts, onProgress: countedSteps(format, onStep) }
    papers.push({ format, bytes: await write(format, options) })
  }
  return { papers }
}

/** Writes one format after the other; what one of them finds out, the next ones use. */
function paperWriter(task: ExportTask, { writeDocument, writePdf, writeWorkbook }: typeof Writers) {
  const papers = papersOf(task)
  let tree: DocumentTree | null = null
  let pageNumbers: ReadonlyMap<string, number> | undefined
  return async (wanted: PaperFormat, options: Writers.WriterOptions): Promise<Uint8Array> => {
    if (wanted === 'xlsx') return writeWorkbook(papers.workbook(), options)
    tree ??= papers.document()
    if (wanted !== 'pdf')
      return writeDocument(wanted, tree, { ...options, ...(pageNumbers && { pageNumbers }) })
    const written = await writePdf(tree, options)
    pageNumbers = written.pageNumbers
    return written.bytes
  }
}

interface Papers {
  readonly document: () => DocumentTree
  readonly workbook: () => Workbook
}

/** The plan's own papers, whose cover says how many errors are open, or the report of what the checks found. */
function papersOf(task: ExportTask): Papers {
  const { entities, findings: arranged, language, now, revision, planFormat: format, paper } = task
  const plan = createPlan(entities)
  const options = { format, language, now, ...(paper !== null && { paper }) }
  if (arranged !== null) {
    const found = sortDismissed(plan, createChecker(plan, { format }).findings())
    return {
      document: () => composeFindings(plan, found, { ...options, arranged }),
      workbook: () => composeFindingsWorkbook(plan, found, { ...options, arranged }),
    }
  }
  const openErrors = sortDismissed(plan, findErrors(createContext(plan, { format }))).open.length
  return {
    document: () => composeDocument(plan, { ...options, openErrors }),
    workbook: () => composeWorkbook(plan, { ...options, openErrors, revision }),
  }
}

/** Tells at most every hundredth step: windows need no more, and each is a message to all of them. */
function countedSteps(part: PaperFormat, onStep: (step: Step) => void) {
  let told = -1
  return (done: number, total: number): void => {
    const percent = total > 0 ? Math.floor((done * 100) / total) : 100
    if (percent === told) return
    told = percent
    onStep({ stage: 'write', part, done, total })
  }
}

import {
  type ChangeContext,
  type ChangeLanguage,
  changeContext,
  changeLines,
  changeSummary,
} from '../../shared/changes/index.ts'
import type { CallInput, CallOutput, HistoryWords } from '../../shared/contract/index.ts'
import type { Id } from '../../shared/model/index.ts'
import type { HistoryEntry, Library, Step } from '../store/index.ts'

/** Things told of one change: of an import or a large paste only the first. */
const mostLines = 40

/** What undo would take back and redo repeat, in words. */
export function stepsOf(library: Library, id: Id, language: ChangeLanguage): CallOutput<'plan.steps'> {
  const { undo, redo } = library.steps(id)
  const context = contextOf(
    library,
    id,
    language,
    [undo, redo].flatMap((step) => step ?? []),
  )
  return {
    undo: undo && changeSummary(undo, context),
    redo: redo && changeSummary(redo, context),
  }
}

/** A page of a plan's history in words. */
export function historyOf(
  library: Library,
  { plan, language, entity, before, limit }: CallInput<'plan.history'>,
): CallOutput<'plan.history'> {
  const entries = library.history(plan, {
    limit,
    ...(before !== null && { before }),
    ...(entity !== null && { entity }),
  })
  const context = contextOf(library, plan, language, entries)
  return {
    entries: entries.map((entry) => entryWords(entry, context)),
    more: (entries.at(-1)?.revision ?? 0) > 0,
  }
}

function entryWords(entry: HistoryEntry, context: ChangeContext): HistoryWords {
  const { revision, kind, at, author, reverses } = entry
  const lines = kind === 'create' ? [] : changeLines(entry, context)
  return { revision, kind, at, author, reverses, lines: lines.slice(0, mostLines), count: lines.length }
}

/** Sees steps from the plan as it is, with what the history knows of entities that are gone. */
function contextOf(
  library: Library,
  id: Id,
  language: ChangeLanguage,
  steps: readonly Step[],
): ChangeContext {
  const { plan } = library.open(id)
  const own = new Set<Id>()
  const named = new Set<Id>()
  for (const operation of steps.flatMap(({ operations, inverse }) => [...operations, ...inverse])) {
    if (operation.type === 'insert') {
      own.add(operation.entity.id)
      if (operation.entity.parent !== null) named.add(operation.entity.parent)
    } else named.add(operation.id)
  }
  const missing = [...named].filter((one) => !plan.entities.has(one) && !own.has(one))
  return changeContext(plan, language, library.gone(id, new Set(missing)), library.listFormats())
}

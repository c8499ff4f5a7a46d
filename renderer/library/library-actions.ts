import type { ImportReport, PlanSummary } from '../../shared/contract/index.ts'
import type { Id } from '../../shared/model/index.ts'
import type { Translate } from '../i18n/language.ts'
import { AskFailure, ask } from '../state/ask.ts'
import { bridge } from '../state/bridge.ts'
import { tell, withdrawFailures } from '../state/notices.ts'
import { orTell } from '../state/or-tell.ts'
import { loadLibrary } from './library-store.ts'

/** Reads a file into the library; null where that failed, which has been told. */
export async function importFile(file: File): Promise<ImportReport | null> {
  withdrawFailures()
  return orTell(async () => {
    const { importLimit } = await import('../../shared/contract/index.ts')
    if (file.size > importLimit) throw new AskFailure('file-too-large')
    const bytes = new Uint8Array(await file.arrayBuffer())
    const report = await ask(bridge, 'library.import', { name: file.name.slice(0, 500), bytes })
    await loadLibrary()
    return report
  })
}

/** Puts the sample plan into the library and answers its id; null where that failed. */
export async function addSample(): Promise<Id | null> {
  return orTell(async () => {
    const { plan } = await ask(bridge, 'library.sample', {})
    await loadLibrary()
    return plan
  })
}

/** Puts a copy of a plan beside it. */
export async function duplicate(plan: PlanSummary, title: string): Promise<void> {
  await orTell(async () => {
    await ask(bridge, 'library.duplicate', { plan: plan.id, title: title.slice(0, 2_000) })
    await loadLibrary()
    tell({ key: `plan-${plan.id}`, tone: 'info', say: (t) => t('library.duplicated', { title }) })
  })
}

/** Saves a plan as `.plv`: where the user says, or as a download of the browser. */
export async function savePlan({ id }: Pick<PlanSummary, 'id'>): Promise<void> {
  withdrawFailures()
  await orTell(async () => {
    const { saved } = await ask(bridge, 'library.save', { plan: id })
    if (saved === null) return
    const { name, address } = saved
    if (address !== null) download(address, name)
    else tell({ key: `plan-${id}`, tone: 'info', say: (t) => t('library.saved', { name }) })
  })
}

function download(address: string, name: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
}

/** Moves a plan to the bin; the notice offers to take it back. */
export async function moveToBin(plan: PlanSummary): Promise<void> {
  await orTell(async () => {
    await ask(bridge, 'library.bin', { plan: plan.id })
    await loadLibrary()
    tell({
      key: `plan-${plan.id}`,
      tone: 'info',
      say: (t) => t('library.binned', { title: titleOf(t, plan) }),
      action: { say: (t) => t('library.takeBack'), run: () => void restore(plan) },
    })
  })
}

/** Brings a plan back from the bin. */
export async function restore(plan: PlanSummary): Promise<void> {
  await orTell(async () => {
    await ask(bridge, 'library.restore', { plan: plan.id })
    await loadLibrary()
    tell({
      key: `plan-${plan.id}`,
      tone: 'info',
      say: (t) => t('library.restored', { title: titleOf(t, plan) }),
    })
  })
}

/** Removes a plan in the bin for good. */
export async function erase(plan: PlanSummary): Promise<void> {
  await orTell(async () => {
    await ask(bridge, 'library.erase', { plan: plan.id })
    await loadLibrary()
    tell({ key: `plan-${plan.id}`, tone: 'info', say: (t) => t('bin.erased', { title: titleOf(t, plan) }) })
  })
}

/** What a plan is called in sentences: its title, or its authority where it has none. */
export function titleOf(t: Translate, { title, authorityName }: PlanSummary): string {
  return title || authorityName || t('common.untitled')
}

import type { PlanFormat } from '../../shared/formats/index.ts'
import { targetFor } from '../document/use-export.ts'
import { ask, toFailure } from '../state/ask.ts'
import { bridge } from '../state/bridge.ts'
import { tell, tellFailure } from '../state/notices.ts'

/** Stores one more format; answers its id here, or null where that failed, which has been told. */
export async function addFormat(format: PlanFormat): Promise<string | null> {
  try {
    return (await ask(bridge, 'formats.add', { format })).id
  } catch (error) {
    tellFailure(toFailure(error))
    return null
  }
}

/** Stores a format in place of the one with its id; failures are told. */
export async function replaceFormat(format: PlanFormat): Promise<void> {
  try {
    await ask(bridge, 'formats.replace', { format })
  } catch (error) {
    tellFailure(toFailure(error))
  }
}

/** Removes a format in which no plan is; failures are told. */
export async function removeFormat(id: string): Promise<void> {
  try {
    await ask(bridge, 'formats.remove', { id })
  } catch (error) {
    tellFailure(toFailure(error))
  }
}

/** Writes a format as a file, into a folder or to the browser's downloads; failures are told. */
export async function exportFormat(id: string): Promise<void> {
  const target = await targetFor(null)
  if (target === 'nowhere') return
  try {
    const { name, address } = await ask(bridge, 'formats.export', { id, folder: target.folder })
    if (address !== null) window.location.assign(address)
    tell({ key: 'format', tone: 'info', say: (t) => t('formats.exported', { name }) })
  } catch (error) {
    tellFailure(toFailure(error))
  }
}

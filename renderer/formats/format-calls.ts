import type { PlanFormat } from '../../shared/formats/index.ts'
import { targetFor } from '../document/use-export.ts'
import { ask } from '../state/ask.ts'
import { bridge } from '../state/bridge.ts'
import { tell } from '../state/notices.ts'
import { orTell } from '../state/or-tell.ts'
import { usePreferences } from '../state/preferences.ts'
import { phraseText } from './made-formats.ts'

/** Stores one more format; answers its id here, or null where that failed, which has been told. */
export async function addFormat(format: PlanFormat): Promise<string | null> {
  return (await orTell(() => ask(bridge, 'formats.add', { format })))?.id ?? null
}

/** Stores a format in place of the one with its id; failures are told. */
export async function replaceFormat(format: PlanFormat): Promise<void> {
  await orTell(() => ask(bridge, 'formats.replace', { format }))
}

/** Removes a format in which no plan is; the notice offers to take it back. Failures are told. */
export async function removeFormat(format: PlanFormat): Promise<void> {
  await orTell(async () => {
    await ask(bridge, 'formats.remove', { id: format.id })
    tell({
      key: 'format',
      tone: 'info',
      say: (t) => t('formats.removed', { name: phraseText(format.name, usePreferences.getState().language) }),
      action: { say: (t) => t('library.takeBack'), run: () => void addFormat(format) },
    })
  })
}

/** Writes a format as a file, into a folder or to the browser's downloads; failures are told. */
export async function exportFormat(id: string): Promise<void> {
  const target = await targetFor(null)
  if (target === 'nowhere') return
  const { folder } = target
  await orTell(async () => {
    const { name, address } = await ask(bridge, 'formats.export', { id, folder })
    if (address !== null) window.location.assign(address)
    tell({ key: 'format', tone: 'info', say: (t) => t('formats.exported', { name }) })
  })
}

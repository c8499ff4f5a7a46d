import { type RefObject, useEffect, useEffectEvent } from 'react'
import { useSpeech } from '../../i18n/language.ts'
import { clearChosen, copyChosen, pasteHere } from '../desk/commands.ts'
import { useDesk } from '../desk-context.ts'
import { ownTable } from '../model/copy.ts'
import { tableFromText } from '../model/pasted-table.ts'
import { tableFromHtml } from '../pasted-html.ts'
import { useRowName } from '../use-row-name.ts'
import { choiceReader, copyWords } from '../words.ts'

/**
 * Copies, cuts and pastes blocks of the grid while it has the focus itself. Browsers differ in where such an event goes
 * when nothing on the page is selected: to what has the focus, or to the page. So it is heard from the whole page.
 */
export function useGridClipboard(grid: RefObject<HTMLElement | null>): void {
  const { t } = useSpeech()
  const rowName = useRowName()
  const desk = useDesk()
  const act = useEffectEvent((event: ClipboardEvent) => {
    const { clipboardData } = event
    // Within an editor the clipboard is the editor's own.
    if (clipboardData === null || document.activeElement !== grid.current) return
    event.preventDefault()
    if (event.type === 'paste') {
      const html = clipboardData.getData('text/html')
      const table = tableFromHtml(html) ?? tableFromText(clipboardData.getData('text/plain'))
      pasteHere(desk, table, choiceReader(t, desk.view()), html.includes(ownTable))
      return
    }
    const copied = copyChosen(desk, copyWords(t, rowName))
    clipboardData.setData('text/plain', copied.text)
    clipboardData.setData('text/html', copied.html)
    if (event.type === 'cut') clearChosen(desk)
  })
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    for (const name of ['copy', 'cut', 'paste'] as const)
      document.addEventListener(name, (event) => act(event), { signal })
    return () => listening.abort()
  }, [])
}

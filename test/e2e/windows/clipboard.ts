import type { Page } from 'playwright'

/** What lies on the clipboard. */
export interface Clipboard {
  readonly text: string
  readonly html?: string
}

/** Puts on the clipboard what another program would: copied by its keys in a tab of its own. */
export async function putOnClipboard(page: Page, { text, html }: Clipboard): Promise<void> {
  const other = await page.context().newPage()
  await other.evaluate(
    (copied) => {
      document.addEventListener('copy', (event) => {
        event.preventDefault()
        event.clipboardData?.setData('text/plain', copied.text)
        if (copied.html !== undefined) event.clipboardData?.setData('text/html', copied.html)
      })
    },
    { text, html },
  )
  await other.keyboard.press('Control+c')
  await other.close()
  await page.bringToFront()
}

/** A table as Word puts it on the clipboard; a line feed in a cell begins its next paragraph. */
export function wordTable(rows: readonly (readonly string[])[]): string {
  const cell = (words: string): string =>
    `<td style='mso-border-alt:solid'><p class=MsoNormal>${words.split('\n').join('</p><p>')}<o:p></o:p></p></td>`
  return `<table class=MsoTableGrid>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`
}

/** What another program would get from the clipboard. */
export async function takeFromClipboard(page: Page): Promise<Clipboard> {
  const other = await page.context().newPage()
  await other.setContent('<textarea autofocus></textarea>')
  await other.locator('textarea').focus()
  // Listens before the keys are pressed: a page that is slow would miss them.
  await other.evaluate(() => {
    document.addEventListener('paste', ({ clipboardData }) => {
      document.body.dataset.text = clipboardData?.getData('text/plain') ?? ''
      document.body.dataset.html = clipboardData?.getData('text/html') ?? ''
    })
  })
  await other.keyboard.press('Control+v')
  await other.locator('body[data-html]').waitFor()
  const { text, html } = await other.evaluate(() => {
    const { dataset } = document.body
    return { text: dataset.text ?? '', html: dataset.html ?? '' }
  })
  await other.close()
  await page.bringToFront()
  return { text, html }
}

/**
 * Reads tab-separated text as spreadsheets put it on the clipboard: a cell with a tab, line feed or quote stands in quotes,
 * its own quotes doubled. The last line feed ends the last row.
 */
export function readTableText(text: string): readonly (readonly string[])[] {
  const clean = text.replace(/\r\n?/g, '\n')
  const rows: string[][] = [[]]
  // A quote opens a cell only at its start: in `17" ekran` it is a sign like any other.
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/gy
  for (let match = cell.exec(clean); match !== null; match = cell.exec(clean)) {
    const [, quoted, plain = '', end] = match
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\n' && cell.lastIndex < clean.length) rows.push([])
    if (end === '' || (end === '\n' && cell.lastIndex === clean.length)) break
  }
  return rows
}

/** Writes cells as tab-separated text that every spreadsheet reads. */
export function writeTableText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quotedIfNeeded).join('\t')).join('\r\n')
}

function quotedIfNeeded(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

import { paperSheet } from './paper/measure.ts'

/** Hides the window with all that is open in it and leaves the paper, for the printer alone; the sizes of pages count only in the page's own styles. */
const printSheet = new CSSStyleSheet()
printSheet.replaceSync(`
  .hartuesi-print { display: none; }
  @media print {
    body { overflow: visible; height: auto; background: #fff; }
    body > :not(.hartuesi-print) { display: none !important; }
    .hartuesi-print { display: block; }
  }
  @page portraitA4 { size: A4 portrait; margin: 0; }
  @page landscapeA4 { size: A4 landscape; margin: 0; }
  @page portraitA3 { size: A3 portrait; margin: 0; }
  @page landscapeA3 { size: A3 landscape; margin: 0; }
`)

/** Opens the system's print dialog with the pages of a paper and nothing else of the window. */
export function printPages(markup: string, language: string): void {
  const place = document.createElement('div')
  place.className = 'hartuesi-print'
  place.lang = language
  // In the page itself, not in a shadow: only there do pages have sizes of their own.
  place.innerHTML = markup
  const sheets = document.adoptedStyleSheets
  document.adoptedStyleSheets = [...sheets, printed(), printSheet]
  document.body.append(place)
  const tidy = (): void => {
    place.remove()
    document.adoptedStyleSheets = sheets
  }
  window.addEventListener('afterprint', tidy, { once: true })
  window.print()
}

/** The paper's styles, for what stands in the print place alone. */
function printed(): CSSStyleSheet {
  const rules = [...paperSheet.cssRules].filter((rule) => rule.constructor.name !== 'CSSPageRule')
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`.hartuesi-print { ${rules.map((rule) => rule.cssText).join('\n')} }`)
  return sheet
}

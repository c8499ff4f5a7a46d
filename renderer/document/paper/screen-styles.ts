let sheet: CSSStyleSheet | null = null

/** How pages lie on the desk; paper is white in every look. */
export function screenStyles(): CSSStyleSheet {
  if (sheet !== null) return sheet
  sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    :host { display: block; }
    .sheets { display: flex; flex-direction: column; align-items: safe center; gap: 14px; padding: 12px; }
    .sheet { flex: none; border: 1px solid #adb5bd; color-scheme: light; text-align: start; }
    [data-entity] { cursor: pointer; }
    [data-entity]:hover { outline: 1px dashed #1f5285; outline-offset: 1px; }
    [data-here] { outline: 2px solid #1f5285; outline-offset: 1px; background-color: #fff7d6; }
  `)
  return sheet
}

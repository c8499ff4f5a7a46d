const names: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  shift: 'Shift',
  alt: 'Alt',
  '[plus]': '+',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
}

/** `mod+shift+Z` as people print it: `Ctrl+Shift+Z`. */
export function keyText(keys: string): string {
  return keys
    .split('+')
    .map((part) => names[part] ?? part.replace('Digit', ''))
    .join('+')
}

/** A text without the marks of its letters: `Prishtine` for `Prishtinë`, `Sabac` for `Šabac`; đ has none and stays. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{Mark}/gu, '')
}

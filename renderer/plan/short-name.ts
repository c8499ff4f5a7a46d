/** The name by which an institution or a source is shown where room is short: its short form if it has one. */
export function shortName({ name, short }: { readonly name: string; readonly short: string }): string {
  return short.trim() || name.trim()
}

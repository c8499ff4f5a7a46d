/** The keys and indices that lead to a value. */
export type Path = readonly (string | number)[]

const plainKey = /^[\p{L}_$][\p{L}\p{N}_$]*$/u

/** Writes one more step after a path: `fields` and 0 make `fields[0]`. */
export function joinPath(path: string, step: string | number): string {
  if (typeof step === 'number') return `${path}[${step}]`
  if (!plainKey.test(step)) return `${path}[${JSON.stringify(step)}]`
  return path === '' ? step : `${path}.${step}`
}

/** Writes a path: `fields[0].objectives[1].title`; the whole file is the empty text. */
export function writePath(path: Path): string {
  return path.reduce<string>(joinPath, '')
}

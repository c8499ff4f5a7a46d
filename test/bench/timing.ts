/** How long work takes, in milliseconds: the median of several runs after one that warms up. */
export async function medianTime(work: () => unknown, runs: number): Promise<number> {
  await work()
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return middle(times)
}

/** The middle one of some figures. */
export function middle(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN
}

/** The figure below which so many percent of all are. */
export function percentile(figures: readonly number[], percent: number): number {
  const at = Math.ceil((figures.length * percent) / 100) - 1
  return figures.toSorted((a, b) => a - b)[Math.max(0, at)] ?? Number.NaN
}

/** A row of a table of figures, its columns aligned. */
export function tableRow(name: string, ...figures: readonly string[]): string {
  return `${name.padEnd(34)}${figures.map((figure) => figure.padStart(14)).join('')}`
}

/** Milliseconds as people read them. */
export function milliseconds(time: number): string {
  return time < 10 ? `${time.toFixed(2)} ms` : `${Math.round(time)} ms`
}

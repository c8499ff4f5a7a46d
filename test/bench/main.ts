import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** One measure: a file `test/bench/<name>.bench.ts` exports it as default. */
export interface Measure {
  readonly title: string
  /** Does the work and answers rows of figures, each printed as one line. */
  run(): Promise<readonly string[]>
}

/** Runs every measure of this folder, or those whose file names contain one of the words. */
async function bench(words: readonly string[]): Promise<void> {
  const files = (await readdir(import.meta.dirname)).filter((file) => file.endsWith('.bench.ts')).toSorted()
  for (const file of files.filter(
    (name) => words.length === 0 || words.some((word) => name.includes(word)),
  )) {
    const { default: measure } = (await import(pathToFileURL(join(import.meta.dirname, file)).href)) as {
      default: Measure
    }
    process.stdout.write(`${measure.title}\n`)
    for (const row of await measure.run()) process.stdout.write(`  ${row}\n`)
  }
}

await bench(process.argv.slice(2))

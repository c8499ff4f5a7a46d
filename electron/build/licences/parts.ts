import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { folders } from '../folders.ts'

/** A package that ships with the program. */
export interface Part {
  readonly name: string
  readonly version: string
  /** SPDX expression, as the package names it. */
  readonly licence: string
  /** The package of our own list that brings it; its own name for those of the list. */
  readonly broughtBy: string
  /** Which of the licences' texts. */
  readonly text: number
}

/** Every package that ships, and the texts of their licences, each once. */
export interface Licences {
  readonly parts: readonly Part[]
  readonly texts: readonly string[]
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly author: string
}

/** The first words of the MIT licence, for packages that have its text without naming it. */
const mitBegins = 'Permission is hereby granted, free of charge'

/**
 * The licences of packages.
 * @param shipped their folders below node_modules
 * @param named the packages that the project names itself
 * @throws Error for a package that has no licence, or that nothing of the project's own needs
 */
export async function licencesOf(shipped: readonly string[], named: readonly string[]): Promise<Licences> {
  const brought = await whoBrings(named)
  const texts: string[] = []
  const parts = new Map<string, Part>()
  for (const folder of shipped) {
    const { name, version, author, ...manifest } = await manifestOf(folder)
    const broughtBy = brought.get(name)
    const own = await textOf(folder)
    const licence = manifest.licence || (own?.includes(mitBegins) ? 'MIT' : '')
    if (licence === '') throw new Error(`${folder} has no licence`)
    if (broughtBy === undefined) throw new Error(`nothing needs ${folder}`)
    const text = own ?? `${licence}\n\n${name} ${version}\n${author}`.trim()
    if (!texts.includes(text)) texts.push(text)
    parts.set(`${name} ${version}`, { name, version, licence, broughtBy, text: texts.indexOf(text) })
  }
  const sorted = [...parts].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return { parts: sorted.map(([, part]) => part), texts }
}

/** For each package the nearest one of the project's own list that needs it, in any of its versions. */
async function whoBrings(own: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const needs = await neededBy()
  const brought = new Map(own.map((name) => [name, name]))
  // A map's own iteration goes on to what is put in meanwhile.
  for (const [name, bringer] of brought)
    for (const need of needs.get(name) ?? []) if (!brought.has(need)) brought.set(need, bringer)
  return brought
}

/** What each package needs, as the lock file has it. */
async function neededBy(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const lock: unknown = JSON.parse(await readFile(join(folders.root, 'package-lock.json'), 'utf8'))
  const { packages } = lock as {
    readonly packages: Readonly<Record<string, Readonly<Record<string, object>>>>
  }
  const needs = new Map<string, Set<string>>()
  for (const [path, { dependencies, optionalDependencies, peerDependencies }] of Object.entries(packages)) {
    const name = path.split('node_modules/').at(-1) ?? ''
    const all = needs.get(name) ?? new Set<string>()
    for (const need of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }))
      all.add(need)
    needs.set(name, all)
  }
  return needs
}

async function manifestOf(folder: string): Promise<Manifest> {
  const file = join(folders.packages, folder, 'package.json')
  const read = JSON.parse(await readFile(file, 'utf8')) as Readonly<Record<string, unknown>>
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  const inner = (value: unknown, key: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  const [first] = Array.isArray(read.licenses) ? (read.licenses as unknown[]) : []
  return {
    name: text(read.name),
    version: text(read.version),
    licence: text(read.license) || text(inner(read.license, 'type')) || text(inner(first, 'type')),
    author: text(read.author) || text(inner(read.author, 'name')),
  }
}

async function textOf(folder: string): Promise<string | undefined> {
  const path = join(folders.packages, folder)
  const names = (await readdir(path)).filter((name) => /^(?:licen[cs]e|copying)/i.test(name)).toSorted()
  const texts = await Promise.all(names.map((name) => readFile(join(path, name), 'utf8')))
  const plain = texts.map((text) => text.replaceAll('\r', '').trim())
  return plain.length === 0 ? undefined : plain.join('\n\n')
}

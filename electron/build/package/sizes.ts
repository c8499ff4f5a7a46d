import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What the files of a part weigh, in bytes. */
export interface PartSize {
  readonly part: string
  readonly files: number
  readonly bytes: number
  readonly compressed: number
}

/** The parts of a packed program by the paths of their files, the first that fits. */
const parts: readonly (readonly [part: string, path: RegExp])[] = [
  ['the program (app.asar)', /^resources\/app\.asar$/],
  ['SQLite binding', /^resources\/app\.asar\.unpacked\//],
  ['languages of Chromium', /^locales\//],
  ['licences of Chromium', /^LICENSE/],
  ['graphics', /lib(?:EGL|GLES|vk_|vulkan)|vk_swiftshader/],
  ['data of Chromium', /\.(?:pak|dat|bin)$/],
  ['Electron', /.*/],
]

/** What each part of a packed program weighs, and how small it gets, the largest first. */
export async function sizesByPart(folder: string): Promise<PartSize[]> {
  const sizes = new Map<string, PartSize>()
  for (const path of await filesIn(folder)) {
    const name = relative(folder, path).replaceAll('\\', '/')
    const part = parts.find(([, pattern]) => pattern.test(name))?.[0] ?? name
    const before = sizes.get(part) ?? { part, files: 0, bytes: 0, compressed: 0 }
    sizes.set(part, {
      part,
      files: before.files + 1,
      bytes: before.bytes + (await stat(path)).size,
      compressed: before.compressed + gzipSync(await readFile(path), { level: 6 }).length,
    })
  }
  return [...sizes.values()].toSorted((a, b) => b.compressed - a.compressed)
}

/** The sizes as lines to print, in megabytes. */
export function sizeLines(sizes: readonly PartSize[]): string[] {
  const mb = (bytes: number): string => (bytes / 1e6).toFixed(1).padStart(8)
  const sum = (pick: (size: PartSize) => number): number => sizes.reduce((all, size) => all + pick(size), 0)
  const all = {
    part: 'together',
    files: sum(({ files }) => files),
    bytes: sum(({ bytes }) => bytes),
    compressed: sum(({ compressed }) => compressed),
  }
  return [...sizes, all].map(
    ({ part, files, bytes, compressed }) =>
      `${part.padEnd(24)}${String(files).padStart(5)} files${mb(bytes)} MB${mb(compressed)} MB compressed`,
  )
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

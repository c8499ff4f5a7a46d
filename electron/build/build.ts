import { existsSync } from 'node:fs'
import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build as bundle } from 'vite'
import { copyColourProfile } from './colour-profile.ts'
import { folders } from './folders.ts'
import { copyFonts } from './fonts.ts'
import { isFresh, stamp } from './freshness.ts'
import { writeShipped } from './shipped.ts'
import { bundles, commandSettings, desktopSettings, windowSettings } from './vite.ts'

/** Builds the window, Electron's programs and what they read at run time into `out/`. */
export async function build(): Promise<void> {
  const parts = [folders.window, folders.desktop, folders.command, folders.fonts, folders.resources]
  await Promise.all(parts.map((folder) => rm(folder, { recursive: true, force: true })))
  // Vite takes it from whoever runs it: under the tests the window would be React's development build.
  process.env.NODE_ENV = 'production'
  const packages = new Set<string>()
  await bundle(windowSettings(packages))
  for (const program of bundles) await bundle(desktopSettings(program, packages))
  await bundle(commandSettings())
  await writeShipped(packages)
  await copyFonts()
  await copyColourProfile()
  const resources = join(folders.root, 'resources')
  if (existsSync(resources)) await cp(resources, folders.resources, { recursive: true })
  stamp()
}

/** Builds unless `out/` was built from the sources as they are now. */
export async function buildIfNeeded(): Promise<void> {
  if (!isFresh()) await build()
}

if (import.meta.main) await build()

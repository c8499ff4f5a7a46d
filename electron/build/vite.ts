import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { InlineConfig } from 'vite'
import { folders } from './folders.ts'
import { collectPackages } from './shipped.ts'

/** A program that is bundled into one CommonJS file for Electron. */
export interface Bundle {
  readonly entry: string
  readonly file: string
}

export const bundles: readonly Bundle[] = [
  { entry: 'electron/hosts/desktop.ts', file: 'main.cjs' },
  { entry: 'electron/services/worker.ts', file: 'worker.cjs' },
  { entry: 'electron/preload.ts', file: 'preload.cjs' },
]

/**
 * How the window is built and, by the dev server, served.
 * @param packages gets the packages that something is taken from
 */
export function windowSettings(packages = new Set<string>()): InlineConfig {
  return {
    configFile: false,
    root: join(folders.root, 'renderer'),
    base: '/',
    publicDir: false,
    plugins: [react(), collectPackages(packages)],
    // Each host puts a nonce of its own in here, so that the interface's own style elements are allowed.
    html: { cspNonce: '{{nonce}}' },
    logLevel: 'warn',
    build: {
      outDir: folders.window,
      emptyOutDir: true,
      target: 'chrome130',
      // Inlined files and scripts would need exceptions in the content security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
    },
  }
}

const absent = { unzipper: join(folders.root, 'electron', 'build', 'absent.ts') }

/**
 * How one of Electron's own programs is built: one file for the oldest Node among the runtimes, Electron 33's.
 * @param packages gets the packages that something is taken from
 */
export function desktopSettings({ entry, file }: Bundle, packages = new Set<string>()): InlineConfig {
  return {
    configFile: false,
    plugins: [collectPackages(packages)],
    root: folders.root,
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: absent },
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      ssr: join(folders.root, entry),
      outDir: folders.desktop,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        external: ['electron', 'better-sqlite3'],
        output: { format: 'cjs', entryFileNames: file, codeSplitting: false },
      },
    },
  }
}

/**
 * How the command line is built: for Node itself, with each writer in a file of its own that is read only when its paper
 * is asked for.
 */
export function commandSettings(): InlineConfig {
  const entry = (...path: readonly string[]): string => join(folders.root, 'electron', ...path)
  return {
    configFile: false,
    root: folders.root,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: absent },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true,
      outDir: folders.command,
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        input: { cli: entry('hosts', 'cli.ts'), worker: entry('services', 'worker.ts') },
        external: ['better-sqlite3'],
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  }
}

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Tool } from '../support/tools.ts'

/** Tools that come from the registry. */
type OutsideDebian = 'electron' | 'ooxml-validator'

/** Debian's packages that bring a tool. */
const packagesOf: Record<Exclude<Tool, OutsideDebian>, readonly string[]> = {
  chromium: ['chromium'],
  pdffonts: ['poppler-utils'],
  pdfimages: ['poppler-utils'],
  pdftoppm: ['poppler-utils'],
  pdftotext: ['poppler-utils'],
  qpdf: ['qpdf'],
  soffice: ['libreoffice-calc', 'libreoffice-writer'],
  unzip: ['unzip'],
  xauth: ['xauth'],
  'xvfb-run': ['xvfb', 'xauth'],
}

/** Lists the packages that bring the tools, each once. */
export function debianPackages(tools: readonly Tool[]): string[] {
  const packages = tools.flatMap((tool) => (isOutsideDebian(tool) ? [] : packagesOf[tool]))
  return [...new Set(packages)]
}

function isOutsideDebian(tool: Tool): tool is OutsideDebian {
  return !(tool in packagesOf)
}

/** Whether packages can be installed here without asking anyone. */
export function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/** Installs packages; what could not be installed shows afterwards, as a tool that is still missing. */
export function install(packages: readonly string[]): void {
  aptGet(['update', '-q'])
  aptGet(['install', '-q', '-y', '--no-install-recommends', ...packages])
}

function aptGet(args: readonly string[]): void {
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 8 * 60_000,
  })
}

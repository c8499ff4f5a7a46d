import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright'
import { folders } from '../folders.ts'
import { appleIcon, type Picture, windowsIcon } from './pictures.ts'

const folder = join(folders.root, 'resources', 'icons')
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
/** Up to this edge the fine lines of the drawing run together, and a plainer one is used. */
const smallest = 32

/** The drawings that the icons are made from. */
export const drawings = ['icon.svg', 'icon-small.svg', 'plan.svg'] as const

/** What tells whether the icons were made from the drawings as they are. */
export async function fingerprint(): Promise<string> {
  const hash = createHash('sha256')
  for (const name of drawings) hash.update(await readFile(join(folder, name)))
  return hash.digest('hex')
}

/** Renders the drawings and writes the icons of every system. */
async function makeIcons(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const program = await render(browser, sizes, (size) => (size > smallest ? 'icon.svg' : 'icon-small.svg'))
    await mkdir(join(folder, 'png'), { recursive: true })
    for (const { size, png } of program) await writeFile(join(folder, 'png', `${size}x${size}.png`), png)
    await writeFile(join(folder, 'icon.ico'), windowsIcon(program))
    await writeFile(join(folder, 'icon.icns'), appleIcon(program))
    const plan = await render(browser, sizes, () => 'plan.svg')
    await writeFile(join(folder, 'plan.ico'), windowsIcon(plan))
    await writeFile(join(folder, 'plan.icns'), appleIcon(plan))
    await writeFile(join(folder, 'made-from'), `${await fingerprint()}\n`)
  } finally {
    await browser.close()
  }
}

async function render(
  browser: Browser,
  edges: readonly number[],
  drawing: (size: number) => string,
): Promise<Picture[]> {
  const page = await browser.newPage()
  const pictures: Picture[] = []
  for (const size of edges) {
    const svg = await readFile(join(folder, drawing(size)), 'utf8')
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`)
    pictures.push({ size, png: await page.screenshot({ omitBackground: true }) })
  }
  await page.close()
  return pictures
}

if (import.meta.main) await makeIcons()

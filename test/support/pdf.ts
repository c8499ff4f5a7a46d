import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { requireTool } from './tools.ts'

const run = promisify(execFile)
const bounds = { maxBuffer: 500_000_000 }

/** A word as `pdftotext -bbox` sees it; points from the top left corner of its page. */
export interface Word {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A page with its size in points. */
export interface WordPage {
  readonly width: number
  readonly height: number
  readonly words: readonly Word[]
}

/** A PDF file on disk, read by other programs. */
export class PdfFile {
  readonly path: string
  #pages: Promise<string[]> | undefined

  private constructor(path: string) {
    this.path = path
  }

  /** Puts bytes into a file of a folder. */
  static async write(bytes: Uint8Array, folder: string): Promise<PdfFile> {
    const path = join(folder, `${randomUUID()}.pdf`)
    await writeFile(path, bytes)
    return new PdfFile(path)
  }

  /** The text of each page, laid out as on paper. */
  pages(): Promise<string[]> {
    this.#pages ??= this.#readPages()
    return this.#pages
  }

  async #readPages(): Promise<string[]> {
    const { stdout } = await run(requireTool('pdftotext'), ['-layout', this.path, '-'], bounds)
    return stdout.split('\f').slice(0, -1)
  }

  /** The text in the order of its content, without any white space. */
  async letters(): Promise<string> {
    const { stdout } = await run(requireTool('pdftotext'), ['-raw', this.path, '-'], bounds)
    return letters(stdout)
  }

  /** The words of each page with their places. */
  async words(): Promise<WordPage[]> {
    const { stdout } = await run(requireTool('pdftotext'), ['-bbox', this.path, '-'], bounds)
    return stdout
      .split('<page ')
      .slice(1)
      .map((page) => ({
        width: attribute(page, 'width'),
        height: attribute(page, 'height'),
        words: [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(([, place = '', text = '']) => ({
          text,
          left: attribute(place, 'xMin'),
          top: attribute(place, 'yMin'),
          right: attribute(place, 'xMax'),
          bottom: attribute(place, 'yMax'),
        })),
      }))
  }

  /** Complaints of qpdf about the file; empty for none. */
  async complaints(): Promise<string> {
    const { stdout, stderr } = await run(requireTool('qpdf'), ['--check', this.path])
    return stderr + (stdout.includes('No syntax or stream encoding errors') ? '' : stdout)
  }

  /** The objects of the file as qpdf reads them. */
  async structure(): Promise<string> {
    const { stdout } = await run(requireTool('qpdf'), ['--qdf', '--object-streams=disable', this.path, '-'], {
      ...bounds,
      encoding: 'latin1',
    })
    return stdout
  }

  /** Bookmarks with their pages, from qpdf. */
  async bookmarks(): Promise<Bookmark[]> {
    const { stdout } = await run(requireTool('qpdf'), ['--json=2', '--json-key=outlines', this.path], bounds)
    const { outlines } = JSON.parse(stdout) as { outlines: Bookmark[] }
    return outlines
  }

  /** The table that pdffonts prints. */
  async fonts(): Promise<string[]> {
    const { stdout } = await run(requireTool('pdffonts'), [this.path])
    return stdout.trim().split('\n').slice(2)
  }

  /** The pictures that pdfimages lists: page, kind (`image`, `smask` for what shines through), width and height in dots. */
  async pictures(): Promise<{ page: number; kind: string; width: number; height: number }[]> {
    const { stdout } = await run(requireTool('pdfimages'), ['-list', this.path])
    const rows = stdout.trim().split('\n').slice(2)
    return rows.map((row) => {
      const [page, , kind = '', width, height] = row.trim().split(/\s+/)
      return { page: Number(page), kind, width: Number(width), height: Number(height) }
    })
  }

  /** A page as a grey picture (PGM) at a number of dots to the inch. */
  async picture(page: number, resolution: number): Promise<Buffer> {
    const args = ['-r', String(resolution), '-gray', '-f', String(page), '-l', String(page), this.path]
    const { stdout } = await run(requireTool('pdftoppm'), args, { ...bounds, encoding: 'buffer' })
    return stdout
  }
}

/** A bookmark as qpdf tells it. */
export interface Bookmark {
  readonly title: string
  readonly destpageposfrom1: number
  readonly kids: readonly Bookmark[]
}

/** Takes out everything that a reader of a page does not see or count. */
export function letters(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '')
}

function attribute(tag: string, name: string): number {
  return Number(new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1])
}

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fingerprint } from '../../../electron/build/icons/main.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'resources', 'icons')
const pngMark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Edge of a square PNG, from its header. */
function edgeOf(png: Buffer): number {
  expect(png.subarray(0, 8)).toEqual(pngMark)
  expect(png.readUInt32BE(16)).toBe(png.readUInt32BE(20))
  return png.readUInt32BE(16)
}

describe('the icons', () => {
  it('were made from the drawings as they are', async () => {
    expect(await readFile(join(folder, 'made-from'), 'utf8')).toBe(`${await fingerprint()}\n`)
  })

  it('have the size that their names say', async () => {
    const names = await readdir(join(folder, 'png'))
    expect(names).toHaveLength(9)
    for (const name of names)
      expect(`${edgeOf(await readFile(join(folder, 'png', name)))}`).toBe(name.split('x')[0])
  })

  it.each(['icon.ico', 'plan.ico'])('of Windows hold each size as a PNG (%s)', async (name) => {
    const icon = await readFile(join(folder, name))
    expect([icon.readUInt16LE(0), icon.readUInt16LE(2), icon.readUInt16LE(4)]).toEqual([0, 1, 7])
    const edges = Array.from({ length: 7 }, (_, index) => {
      const entry = 6 + 16 * index
      const at = icon.readUInt32LE(entry + 12)
      const edge = edgeOf(icon.subarray(at, at + icon.readUInt32LE(entry + 8)))
      expect(icon.readUInt8(entry)).toBe(edge % 256)
      return edge
    })
    expect(edges).toEqual([16, 24, 32, 48, 64, 128, 256])
  })

  it.each(['icon.icns', 'plan.icns'])('of Apple hold each size as a PNG (%s)', async (name) => {
    const icon = await readFile(join(folder, name))
    expect([icon.toString('latin1', 0, 4), icon.readUInt32BE(4)]).toEqual(['icns', icon.length])
    const edges: number[] = []
    for (let at = 8; at < icon.length; at += icon.readUInt32BE(at + 4))
      edges.push(edgeOf(icon.subarray(at + 8, at + icon.readUInt32BE(at + 4))))
    expect(edges).toEqual([16, 32, 64, 128, 256, 512, 1024])
  })
})

import { readFile } from 'node:fs/promises'
import { charactersOf } from './coverage.ts'
import type { FaceName, FontFiles } from './fonts.ts'
import type { FaceFile } from './glyphs.ts'
import { plainFace } from './plain-face.ts'

/** A face that has been read. */
export interface Face {
  /** The file for plain texts; see plain-face.ts. */
  readonly plain: Buffer
  readonly characters: FaceFile
}

export type Faces = Readonly<Record<FaceName, Face>>

/** Faces stay as they are while the program runs: a thread that makes one paper after the other reads each once. */
const known = new Map<string, Face>()

/** Reads the faces, those that are known excepted. */
export async function openFaces(files: FontFiles): Promise<Faces> {
  const named = Object.entries(files).map(async ([name, path]) => [name, await openFace(path)] as const)
  return Object.fromEntries(await Promise.all(named)) as Faces
}

async function openFace(path: string): Promise<Face> {
  const found = known.get(path)
  if (found !== undefined) return found
  const plain = plainFace(await readFile(path))
  const face = { plain, characters: charactersOf(plain) }
  known.set(path, face)
  return face
}

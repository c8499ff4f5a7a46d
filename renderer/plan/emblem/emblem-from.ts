import { limits, pictureProblem, pictureText, plainPicture } from '../../../shared/model/index.ts'
import { type EmblemProblem, largestFile, pictureFile } from './picture-file.ts'

/** Longer sides to try, in dots, until the picture is small enough for a plan. */
const sides = [limits.pictureSide, 768, 512, 384, 256, 128]

/** A picture as a plan holds it, or why the file becomes none. */
export type Emblem = { readonly picture: string } | { readonly problem: EmblemProblem }

/**
 * Makes an emblem of a file: opened by the browser as what its content is, drawn anew, and packed as a PNG of dots alone.
 * Nothing else of the file gets into the plan.
 */
export async function emblemFrom(file: Blob): Promise<Emblem> {
  if (file.size > largestFile) return { problem: 'too-large' }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const found = pictureFile(bytes)
    if (typeof found === 'string') return { problem: found }
    const drawing = await createImageBitmap(new Blob([bytes], { type: found.type }))
    const picture = await smallEnough(drawing)
    drawing.close()
    return picture === null ? { problem: 'too-large' } : { picture }
  } catch {
    // Not by the browser, or not at all: its stick was pulled out.
    return { problem: 'unreadable' }
  }
}

async function smallEnough(drawing: ImageBitmap): Promise<string | null> {
  const longer = Math.max(drawing.width, drawing.height)
  const [largest = longer, ...smaller] = sides
  for (const side of [Math.min(longer, largest), ...smaller.filter((one) => one < longer)]) {
    const bytes = plainPicture(await drawn(drawing, side / longer))
    if (pictureProblem(bytes) === null) return pictureText(bytes)
  }
  return null
}

/** The picture at a scale, as a PNG. */
async function drawn(drawing: ImageBitmap, scale: number): Promise<Uint8Array> {
  const [width, height] = [drawing.width, drawing.height].map((side) => Math.max(1, Math.round(side * scale)))
  const canvas = new OffscreenCanvas(width ?? 1, height ?? 1)
  const pen = canvas.getContext('2d')
  if (pen === null) throw new TypeError('nothing to draw on')
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(drawing, 0, 0, canvas.width, canvas.height)
  const packed = await canvas.convertToBlob({ type: 'image/png' })
  return new Uint8Array(await packed.arrayBuffer())
}

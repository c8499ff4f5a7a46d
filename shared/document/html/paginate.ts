/** A piece as it is laid out: all lengths in one unit of the caller's. */
export interface SizedPiece {
  readonly height: number
  readonly frame: number | null
  readonly keep: boolean
  readonly breakBefore: boolean
}

/** Pieces of one page: `from` up to, but not with, `to`. */
export interface PageSpan {
  readonly from: number
  readonly to: number
}

/**
 * Puts pieces on pages, as many as fit. What is kept with the next goes to its page, as long as all of it fits on one; a
 * frame takes its own height (`frameHeights`) on each page that it reaches. A piece higher than a page has one of its own.
 */
export function paginate(
  pieces: readonly SizedPiece[],
  room: number,
  frameHeights: readonly number[],
): readonly PageSpan[] {
  const pages: PageSpan[] = []
  let from = 0
  let used = 0
  const heightFrom = (start: number, end: number, first: number): number => {
    let height = 0
    for (let at = start; at < end; at++) height += heightOf(pieces, at, first, frameHeights)
    return height
  }
  for (let at = 0; at < pieces.length; ) {
    const end = chainEnd(pieces, at)
    const needed = heightFrom(at, end, from)
    const isFull = used + needed > room && at > from
    if (isFull || (pieces[at]?.breakBefore && at > from)) {
      pages.push({ from, to: at })
      from = at
      used = 0
    }
    // A chain that no page holds is put down piece by piece.
    const fits = heightFrom(at, end, from) <= room
    const next = fits ? end : at + 1
    used += heightFrom(at, next, from)
    at = next
  }
  if (from < pieces.length) pages.push({ from, to: pieces.length })
  return pages
}

/** After the last piece that has to stand with this one. */
function chainEnd(pieces: readonly SizedPiece[], start: number): number {
  let end = start
  while (pieces[end]?.keep && !pieces[end + 1]?.breakBefore && end + 1 < pieces.length) end++
  return end + 1
}

/** A piece's height on a page that begins with the piece `first`: the first of a frame there takes the frame's too. */
function heightOf(
  pieces: readonly SizedPiece[],
  at: number,
  first: number,
  frameHeights: readonly number[],
): number {
  const piece = pieces[at]
  if (piece === undefined) return 0
  const opens = piece.frame !== null && (at === first || pieces[at - 1]?.frame !== piece.frame)
  return piece.height + (opens ? (frameHeights[piece.frame ?? 0] ?? 0) : 0)
}

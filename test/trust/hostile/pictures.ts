import { deflateSync } from 'node:zlib'
import { header, type PngChunk, pngOf, shield, shieldChunks } from '../../support/pictures.ts'
import { type HostileFile, utf8 } from './hostile-file.ts'

const refused = (name: string, what: string, bytes: () => Uint8Array): HostileFile => ({
  name,
  what,
  bytes,
  wanted: 'refused',
})

const harmless = (name: string, what: string, bytes: () => Uint8Array): HostileFile => ({
  ...refused(name, what, bytes),
  wanted: 'harmless',
})

/** The shield with one chunk more after its first. */
function withChunk(type: string, data: Uint8Array): Uint8Array {
  const [first, ...rest] = shieldChunks()
  const all: PngChunk[] = [[type, data], ...rest]
  return pngOf(first === undefined ? all : [first, ...all])
}

function spoilt(change: (bytes: Uint8Array) => void): Uint8Array {
  const bytes = shield()
  change(bytes)
  return bytes
}

/** Up to the frame's head of a JPEG that claims a size. */
function jpegHead(width: number, height: number): Uint8Array {
  const begin = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]
  const frame = [0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1]
  return Uint8Array.from([...begin, ...frame])
}

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">'

/** Pictures that somebody might offer as an emblem. */
export const pictures: readonly HostileFile[] = [
  refused('emblem-empty.png', 'a picture of no byte', () => new Uint8Array()),
  refused('emblem-page.png', 'a page with a script under the name of a picture', () =>
    utf8('<!doctype html><script>alert(1)</script>'),
  ),
  refused('emblem-drawing.svg', 'a drawing with a script', () =>
    utf8(`${drawing}<script>alert(1)</script></svg>`),
  ),
  refused('emblem-entity.svg', 'a drawing that reads a file of this machine', () =>
    utf8(`<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${drawing}<text>&x;</text></svg>`),
  ),
  refused('emblem.gif', 'a GIF', () => utf8('GIF89a\u0001\u0000\u0001\u0000')),
  refused('emblem.webp', 'a WebP', () => utf8('RIFF\u0010\u0000\u0000\u0000WEBPVP8L')),
  refused('emblem.bmp', 'a bitmap', () => utf8('BM\u0000\u0000')),
  refused('emblem.pdf', 'a PDF', () => utf8('%PDF-1.7\n')),
  refused('emblem-program.png', 'a program', () => utf8('MZ\u0000\u0001')),
  refused('emblem-cut.png', 'a PNG that is cut off', () => shield().slice(0, 20)),
  refused('emblem-no-size.png', 'a PNG of no size', () => pngOf([header(0, 0), ['IEND', Buffer.alloc(0)]])),
  refused('emblem-gigabytes.png', 'a PNG that unpacks to gigabytes', () =>
    pngOf([header(60_000, 60_000), ['IEND', Buffer.alloc(0)]]),
  ),
  refused('emblem-cut.jpg', 'a JPEG that is cut off', () => jpegHead(640, 480).slice(0, 12)),
  refused('emblem-nowhere.jpg', 'a JPEG whose marks lead nowhere', () => jpegHead(640, 480).fill(7, 6)),
  refused('emblem-no-width.jpg', 'a JPEG of no width', () => jpegHead(0, 9)),
  refused('emblem-gigabytes.jpg', 'a JPEG that unpacks to gigabytes', () => jpegHead(65_000, 65_000)),
  harmless('emblem-bomb.png', 'a small PNG whose dots unpack to far more than its size says', () =>
    pngOf([header(8, 8), ['IDAT', deflateSync(Buffer.alloc(20_000_000))], ['IEND', Buffer.alloc(0)]]),
  ),
  harmless('emblem-text.png', 'a PNG with a page in a text of its own', () =>
    withChunk('tEXt', utf8('Comment\0<script>alert(1)</script>')),
  ),
  harmless('emblem-profile.png', 'a PNG with a colour profile of garbage', () =>
    withChunk('iCCP', utf8('x\0\0garbage')),
  ),
  harmless('emblem-place.png', 'a PNG that says where it was taken', () =>
    withChunk('eXIf', utf8('MM\0*GPSLatitude')),
  ),
  harmless('emblem-tail.png', 'a PNG with an archive behind its end', () =>
    Buffer.concat([shield(), utf8('PK\u0003\u0004')]),
  ),
  harmless('emblem-sums.png', 'a PNG with wrong sums', () => spoilt((bytes) => bytes.fill(0, 29, 33))),
]

import './fonts.css'

const faces = ['Tinos', 'Arimo'].flatMap((family) =>
  ['', 'italic ', 'bold ', 'italic bold '].map((style) => `${style}12px ${family}`),
)

let loaded: Promise<void> | null = null

/** Resolves once the papers' faces can be measured with; one that cannot be loaded leaves the system's in its place. */
export function loadPaperFonts(): Promise<void> {
  loaded ??= Promise.allSettled(faces.map((face) => document.fonts.load(face))).then(() => undefined)
  return loaded
}

import { z } from 'zod'

/** Something that this window's host remembers of one user's habits; what cannot be read or kept is forgotten. */
export interface Remembered<T> {
  readonly read: () => T
  readonly keep: (value: T) => void
}

/** Remembers a value under a name, in the storage of the window. */
export function remembered<T>(name: string, schema: z.ZodType<T>, initial: NoInfer<T>): Remembered<T> {
  const key = `hartuesi.${name}`
  return {
    read: () => {
      try {
        const parsed = schema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'))
        return parsed.success ? parsed.data : initial
      } catch {
        return initial
      }
    },
    keep: (value) => {
      try {
        localStorage.setItem(key, JSON.stringify(value))
      } catch {
        // A full or forbidden storage costs a habit, nothing else.
      }
    },
  }
}

/** Whether the pane beside the page is open, and which of its tabs. */
export const paneHabit = remembered(
  'pane',
  z.object({ open: z.boolean(), tab: z.enum(['paper', 'findings', 'history']) }),
  { open: false, tab: 'paper' },
)

/** How the paper is looked at; null as it fits the window. */
export const paperHabit = remembered('paper', z.object({ zoom: z.number().min(0.25).max(3).nullable() }), {
  zoom: null,
})

/** What was exported last, and in which language. */
export const exportHabit = remembered(
  'export',
  z.object({
    formats: z.array(z.enum(['pdf', 'docx', 'xlsx'])).min(1),
    language: z.enum(['sq', 'sr', 'en']).nullable(),
  }),
  { formats: ['pdf', 'docx', 'xlsx'], language: null },
)

/** The page on which each plan was left, the latest last. */
export const placeHabit = remembered('places', z.array(z.tuple([z.string(), z.string()])).max(100), [])

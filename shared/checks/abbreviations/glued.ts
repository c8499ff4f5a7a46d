import type { CheckContext } from '../context.ts'
import { shortForms } from './forms.ts'

/** Abbreviations that are two others without the space between them: `APRKBRK` to `APRK BRK`. */
export function gluedForms(context: CheckContext): ReadonlyMap<string, string> {
  const forms = context.remember(shortForms)
  const found = new Map<string, string>()
  for (const { text, isExplained } of forms.values()) {
    for (let at = 3; at <= text.length - 3 && !isExplained; at += 1) {
      const [first, second] = [text.slice(0, at), text.slice(at)]
      if (forms.has(first) && forms.has(second)) found.set(text, `${first} ${second}`)
    }
  }
  return found
}

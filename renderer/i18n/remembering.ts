import type { Translate } from './language.ts'

/** Texts that are remembered at most; then it begins anew, since names within them come and go. */
const mostRemembered = 2_000

/** A text is put together once: a table asks for the same ones in each of its rows, each time that it is drawn. */
export function remembering(translate: Translate): Translate {
  const known = new Map<string, unknown>()
  return new Proxy(translate, {
    apply(target, self, args: Parameters<Translate>): unknown {
      const key = JSON.stringify(args)
      const words: unknown = known.get(key) ?? Reflect.apply(target, self, args)
      if (known.size >= mostRemembered) known.clear()
      known.set(key, words)
      return words
    },
  })
}

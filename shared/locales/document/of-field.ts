/** Words after which a name is no longer a plain noun, so that it is quoted rather than declined. */
const preposition =
  /(?:^|\s)(?:në|për|nga|me|pa|ndaj|kundër|mbi|nën|midis|ndërmjet|përmes|deri|te|tek|si)(?:\s|$)/i

/** A noun, and perhaps what qualifies it: `Arsimi i lartë`, `Mirëqenia sociale`. */
const nounAndRest = /^(\p{L}{3,})((?:\s+[\p{L}-]+){0,3})$/u

/** Endings of definite masculine nouns; a bare -i may as well be an indefinite feminine: `siguri`, `ekonomi`. */
const definiteMasculine = /(?:imi|izmi|[aeio]ti|rti|isi|ori|[kgh]u)$/u

/** Nouns in -ie, whose genitive is -ies, unlike those in -i whose genitive is -isë. */
const nounsInIe = ['mirëqenia', 'marrëdhënia', 'dhënia', 'lënia', 'zënia']

/**
 * A field's Albanian name as it stands after `në fushën`: `Arsimi` gives `e arsimit`, `Punësimi dhe mirëqenia sociale`
 * gives `e punësimit dhe të mirëqenies sociale`. A name that is no row of definite nouns in the singular is quoted:
 * `“Aksesi në drejtësi”`.
 */
export function ofField(name: string): string {
  const trimmed = name.trim()
  const isShouted = trimmed === trimmed.toUpperCase()
  const declined = preposition.test(trimmed) ? null : declineAll(isShouted ? trimmed.toLowerCase() : trimmed)
  return declined === null ? `“${trimmed}”` : `e ${declined}`
}

function declineAll(name: string): string | null {
  const parts = name.split(/(,\s+|\s+dhe\s+)/u)
  const declined = parts.map((part, index) => {
    if (index % 2 === 1) return part
    const genitive = declinePart(part)
    return genitive === null || index === 0 ? genitive : `të ${lowerFirst(genitive)}`
  })
  return declined.every((part) => part !== null) ? lowerFirst(declined.join('')) : null
}

function declinePart(part: string): string | null {
  const match = nounAndRest.exec(part)
  const noun = match?.[1]
  const genitive = noun === undefined ? null : genitiveOf(noun)
  if (noun === undefined || genitive === null) return null
  const article = /[iu]$/u.test(noun) ? 'të' : 'së'
  return genitive + (match?.[2] ?? '').replace(/^(\s+)[ie](?=\s)/u, `$1${article}`)
}

function genitiveOf(noun: string): string | null {
  const lower = noun.toLowerCase()
  if (definiteMasculine.test(lower)) return `${noun}t`
  if (!lower.endsWith('a')) return null
  const stem = noun.slice(0, -1)
  if (nounsInIe.includes(lower) || lower.endsWith('ja')) return `${stem}es`
  return lower.endsWith('ia') ? `${stem}së` : `${stem}ës`
}

function lowerFirst(text: string): string {
  const isAbbreviation = /^\p{L}\p{Lu}/u.test(text)
  return isAbbreviation ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

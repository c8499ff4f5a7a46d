const noBreak = '\u00a0'
/** The space between an amount and its sign, on either side: "3,600.00 €", "€ 25". */
const amount = /(?<=\d) (?=€)|(?<=€) (?=\d)/g
/** The spaces of a period: "2024 - 2026". */
const period = /(?<!\d)(\d{4}) ([-–]) (?=\d{4}(?!\d))/g

/** Makes the spaces inside amounts and periods such that no line ends at them; nothing else of a text changes. */
export function joinFigures(text: string): string {
  return text.replace(amount, noBreak).replace(period, `$1${noBreak}$2${noBreak}`)
}

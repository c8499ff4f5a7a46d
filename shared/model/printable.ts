/** Characters that no paper prints and no writer survives: NUL and other controls, lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the purpose
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/u

/** True if every character can be stored and printed. */
export function isPrintable(text: string): boolean {
  return !unprintable.test(text)
}

/** How much findings weigh, the heaviest first: `error` where the assembly would be misled. */
export const severities = ['error', 'warning', 'advice'] as const

/** How much a finding weighs. */
export type Severity = (typeof severities)[number]

/** Puts the heavier of two findings first. */
export function heavierFirst(
  one: { readonly severity: Severity },
  other: { readonly severity: Severity },
): number {
  return severities.indexOf(one.severity) - severities.indexOf(other.severity)
}

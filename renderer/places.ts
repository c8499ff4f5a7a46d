/** Addresses inside the program, as routes. */
export const places = {
  library: '/',
  settings: '/settings/:section?',
  help: '/help/:page?',
  plan: '/plan/:plan/:place?',
} as const

/** The address of a plan, or of a place in it: an entity's id, or a page's name. */
export function planAddress(plan: string, place: string | null = null): string {
  return place === null ? `/plan/${plan}` : `/plan/${plan}/${place}`
}

/** The plan to which an address leads; null for another address. */
export function planIn(address: string): string | null {
  return /^\/plan\/([^/]+)/.exec(address)?.[1] ?? null
}

/** The address of the settings, or of one block of them. */
export function settingsAddress(section: string | null = null): string {
  return section === null ? '/settings' : `/settings/${section}`
}

/** The address of the help, or of one of its pages. */
export function helpAddress(page: string | null = null): string {
  return page === null ? '/help' : `/help/${page}`
}

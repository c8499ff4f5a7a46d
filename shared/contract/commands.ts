/** Where a command can be given: over the library's table, in an open plan, or anywhere. */
type CommandPlace = 'library' | 'plan' | 'anywhere'

interface CommandDefinition {
  readonly place: CommandPlace
  /** As the hotkey library writes them: `mod` is Ctrl, or Cmd on a Mac. Every combination does the same. */
  readonly keys: readonly string[]
  /** Whether a text that is being written keeps the keys for itself. */
  readonly leavesTexts?: true
}

/** The one table of commands: keys, palette, list of keys and native menus are made from it. */
export const commands = {
  find: { place: 'anywhere', keys: ['mod+K', 'mod+F'] },
  keys: { place: 'anywhere', keys: ['F1'] },
  help: { place: 'anywhere', keys: ['shift+F1'] },
  tour: { place: 'anywhere', keys: [] },
  settings: { place: 'anywhere', keys: ['mod+,'] },
  'zoom-in': { place: 'anywhere', keys: ['mod+[plus]', 'mod+shift+[plus]', 'mod+='] },
  'zoom-out': { place: 'anywhere', keys: ['mod+-'] },
  'zoom-usual': { place: 'anywhere', keys: ['mod+0'] },
  projector: { place: 'anywhere', keys: ['F9'] },
  'open-file': { place: 'anywhere', keys: ['mod+O'] },

  'new-plan': { place: 'library', keys: ['alt+N'] },
  sample: { place: 'library', keys: [] },
  bin: { place: 'library', keys: [] },

  library: { place: 'plan', keys: ['alt+shift+L'] },
  undo: { place: 'plan', keys: ['mod+Z'], leavesTexts: true },
  redo: { place: 'plan', keys: ['mod+Y', 'mod+shift+Z'], leavesTexts: true },
  export: { place: 'plan', keys: ['mod+E'] },
  print: { place: 'plan', keys: ['mod+P'] },
  save: { place: 'plan', keys: ['mod+S'] },
  'save-copy': { place: 'plan', keys: ['mod+shift+S'] },
  'next-page': { place: 'plan', keys: ['alt+PageDown'] },
  'previous-page': { place: 'plan', keys: ['alt+PageUp'] },
  outline: { place: 'plan', keys: ['F6'] },
  'toggle-outline': { place: 'plan', keys: ['F7'] },
  'next-finding': { place: 'plan', keys: ['F8'] },
  'go-overview': { place: 'plan', keys: ['alt+shift+Digit1'] },
  'go-budget': { place: 'plan', keys: ['alt+shift+Digit2'] },
  'go-document': { place: 'plan', keys: ['alt+shift+Digit3'] },
  'go-checks': { place: 'plan', keys: ['alt+shift+Digit4'] },
  'go-history': { place: 'plan', keys: ['alt+shift+Digit5'] },
  'go-lists': { place: 'plan', keys: ['alt+shift+Digit6'] },
  'go-activities': { place: 'plan', keys: ['alt+shift+Digit7'] },
  'go-data': { place: 'plan', keys: ['alt+shift+Digit8'] },
  'go-translation': { place: 'plan', keys: ['alt+shift+Digit9'] },
} as const satisfies Readonly<Record<string, CommandDefinition>>

export type CommandName = keyof typeof commands

/** Every command, in the order in which lists show them. */
export const commandNames = Object.keys(commands) as readonly CommandName[]

/** What the table says of a command. */
export function definitionOf(name: CommandName): CommandDefinition {
  return commands[name]
}

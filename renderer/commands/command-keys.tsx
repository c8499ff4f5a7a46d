import { useHotkeys } from '@mantine/hooks'
import { give, isOverlaid } from './command-store.ts'
import { type CommandName, commandNames, definitionOf } from './commands.ts'

const inTexts = hotkeys((name) => definitionOf(name).leavesTexts !== true)
const outsideTexts = hotkeys((name) => definitionOf(name).leavesTexts === true)

/** Listens to the keys of the commands. */
export function CommandKeys(): null {
  useHotkeys(inTexts, [], true)
  useHotkeys(outsideTexts)
  return null
}

type Hotkeys = Parameters<typeof useHotkeys>[0]

function hotkeys(takes: (name: CommandName) => boolean): Hotkeys {
  return commandNames.filter(takes).flatMap((name) =>
    definitionOf(name).keys.map((keys): Hotkeys[number] => {
      const take = (event: KeyboardEvent): void => {
        // Over a dialog nothing happens behind it, and what nobody takes is left to the browser.
        if (isOverlaid(name) || !give(name)) return
        event.preventDefault()
      }
      // With Alt and Shift the letter depends on the keyboard's layout; the key does not.
      return [keys, take, { preventDefault: false, usePhysicalKeys: keys.includes('alt') }]
    }),
  )
}

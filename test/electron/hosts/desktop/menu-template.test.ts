import { describe, expect, test } from 'vitest'
import { acceleratorOf, menuTemplate } from '../../../../electron/hosts/desktop/menu-template.ts'
import { type CommandName, commandNames } from '../../../../shared/contract/index.ts'

type Item = ReturnType<typeof menuTemplate>[number]

function itemsOf(template: readonly Item[]): readonly Item[] {
  return template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
}

describe('the native menu', () => {
  test('is in the chosen language', () => {
    const heads = (language: 'sq' | 'sr' | 'en') =>
      menuTemplate(language, false, () => undefined).map(({ label }) => label?.replace('&', ''))
    expect(heads('sq')).toEqual(['Skedari', 'Ndrysho', 'Pamja', 'Ndihma'])
    expect(heads('sr')).toEqual(['Datoteka', 'Uređivanje', 'Prikaz', 'Pomoć'])
    expect(heads('en')).toEqual(['File', 'Edit', 'View', 'Help'])
  })

  test('has every command once, and sends it to the window in front', () => {
    const sent: CommandName[] = []
    const items = itemsOf(menuTemplate('sq', false, (name) => sent.push(name)))
    const named = items.filter(({ id }) => id !== undefined)
    expect(new Set(named.map(({ id }) => id))).toEqual(new Set(commandNames))
    expect(named).toHaveLength(commandNames.length)
    for (const { click } of named) Reflect.apply(click ?? (() => undefined), undefined, [])
    expect(sent).toEqual(named.map(({ id }) => id))
  })

  test('takes no key that the window or its texts listen to themselves', () => {
    for (const item of itemsOf(menuTemplate('sq', false, () => undefined))) {
      const listensItself = item.id !== undefined || /^(?:cut|copy|paste|selectAll)$/.test(item.role ?? '')
      if (listensItself) expect(item.registerAccelerator, item.label).toBe(false)
    }
  })

  test.each([
    ['mod+shift+Z', 'CmdOrCtrl+Shift+Z'],
    ['mod+[plus]', 'CmdOrCtrl+Plus'],
    ['alt+shift+Digit1', 'Alt+Shift+1'],
    ['F1', 'F1'],
  ])('shows %s as %s', (keys, accelerator) => {
    expect(acceleratorOf(keys)).toBe(accelerator)
  })
})

import { expect, it, vi } from 'vitest'
import { setUpMenu } from '../../../../electron/hosts/desktop/menu.ts'
import { CallFailure, initialSettings, type Services } from '../../../../shared/contract/index.ts'
import { serve } from '../../services/serve.ts'

const shown = vi.hoisted((): string[] => [])

vi.mock('electron', () => ({
  BrowserWindow: class {},
  Menu: {
    buildFromTemplate: (template: readonly { readonly label: string }[]) => template,
    setApplicationMenu: (template: readonly { readonly label: string }[] | null) => {
      if (template?.[0] !== undefined) shown.push(template[0].label)
    },
  },
}))

it('answers where the library still cannot be read, and follows its language once it can', async () => {
  const host = await serve()
  let isReadable = false
  const services: Services = {
    ...host.running.services,
    'settings.read': async () => {
      if (!isReadable) throw new CallFailure('library-unavailable')
      return { ...initialSettings, language: 'en' }
    },
  }
  const withMenu = setUpMenu(services)
  await expect.poll(() => shown).toEqual(['&Skedari'])
  expect(await withMenu['library.reopen']({})).toMatchObject({ access: 'write' })
  expect(shown).toEqual(['&Skedari'])
  isReadable = true
  await withMenu['library.reopen']({})
  expect(shown).toEqual(['&Skedari', '&File'])
  await host.close()
})

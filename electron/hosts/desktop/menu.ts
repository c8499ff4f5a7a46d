import { Menu } from 'electron'

/** No menu but what macOS cannot do without: there, copy and paste are keys of the menu. */
export function setUpMenu(): void {
  const needed = process.platform === 'darwin'
  Menu.setApplicationMenu(
    needed
      ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }])
      : null,
  )
}

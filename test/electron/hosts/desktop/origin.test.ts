import { describe, expect, it } from 'vitest'
import { isOwnAddress, mayLoad, startAddress } from '../../../../electron/hosts/desktop/origin.ts'

describe('the program’s own origin', () => {
  it.each([startAddress, 'app://hartuesi/plan/7?x#y', 'app://hartuesi/assets/main.js'])(
    'is that of %s',
    (address) => {
      expect(isOwnAddress(address)).toBe(true)
      expect(mayLoad(address)).toBe(true)
    },
  )

  it.each([
    '',
    'about:blank',
    'app://hartuesi.evil.example/',
    'app://evil/',
    'app://evil@hartuesi/',
    'app://hartuesi:80/',
    'https://hartuesi/',
    'file:///app://hartuesi/',
    'javascript:alert(1)',
    'http://127.0.0.1/app://hartuesi/',
    'xapp://hartuesi/',
  ])('is not that of %j', (address) => {
    expect(isOwnAddress(address)).toBe(false)
    expect(mayLoad(address)).toBe(false)
  })

  it('may load what it made itself, and nothing like it', () => {
    expect(mayLoad('blob:app://hartuesi/01932d3e')).toBe(true)
    expect(mayLoad('data:image/png;base64,AAAA')).toBe(true)
    expect(mayLoad('blob:https://evil.example/1')).toBe(false)
    expect(mayLoad('https://evil.example/data:')).toBe(false)
  })
})

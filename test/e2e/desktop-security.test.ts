import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildIfNeeded } from '../../electron/build/build.ts'
import { type Desktop, launchDesktop } from '../desktop/launch.ts'
import { describeWith } from '../support/describe-with.ts'

const root = join(import.meta.dirname, '..', '..')

describeWith(['electron', 'xvfb-run'], 'Electron’s security checklist', () => {
  let desktop: Desktop | undefined
  let app: ElectronApplication
  let page: Page

  beforeAll(async () => {
    await buildIfNeeded()
    desktop = await launchDesktop()
    app = desktop.app
    page = desktop.page
  })
  afterAll(() => desktop?.close())

  it('the window is sandboxed, isolated and without Node', async () => {
    const preferences = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }): unknown => {
        // Electron has it for its own tests, without a type.
        const read: unknown = Reflect.get(webContents, 'getLastWebPreferences')
        return typeof read === 'function' ? Reflect.apply(read, webContents, []) : null
      }),
    )
    expect(preferences).toHaveLength(1)
    expect(preferences[0]).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
    })
    // Not told where they are off.
    expect(preferences[0]).not.toMatchObject({ navigateOnDragDrop: true })
    expect(preferences[0]).not.toMatchObject({ nodeIntegrationInWorker: true })
    const seen = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter((name) => name in window),
    )
    expect(seen).toEqual([])
  })

  it('the window comes from the program’s own origin, under a strict policy', async () => {
    expect(page.url()).toMatch(/^app:\/\/hartuesi\//)
    const policy = await page.evaluate(async () =>
      (await fetch('/index.html')).headers.get('content-security-policy'),
    )
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /)
    expect(policy).not.toMatch(/unsafe|\*|http/)
    for (const part of [
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "connect-src 'self'",
    ])
      expect(policy).toContain(part)
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.broken = 1'
      document.head.append(script)
      return 'broken' in window
    })
    expect(ran).toBe(false)
    // Later, since what the debugger itself evaluates stands above the policy.
    expect(
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            setTimeout(() => {
              try {
                Reflect.construct(Function, ['return 1'])
                resolve('made')
              } catch (error) {
                resolve((error as Error).name)
              }
            })
          }),
      ),
    ).toBe('EvalError')
  })

  it.each([
    'app://hartuesi/../desktop/main.cjs',
    'app://hartuesi/%2e%2e/%2e%2e/package.json',
    'app://hartuesi/..%2f..%2fpackage.json',
    'app://hartuesi/..%5c..%5cpackage.json',
    'app://hartuesi/%00',
    'app://hartuesi/index.html%00.png',
    'app://hartuesi/%252e%252e/package.json',
    'app://hartuesi/....//....//package.json',
    'app://hartuesi//etc/passwd',
    'app://hartuesi/%E0%A4%A',
    'app://hartuesi/../renderer-other/index.js',
    'app://hartuesi/assets/..%2f..%2f..%2fpackage.json',
  ])('the scheme gives nothing at %s', async (address) => {
    const status = await page.evaluate(async (url) => {
      const reply = await fetch(url)
      return reply.headers.get('content-type')?.startsWith('text/html') ? 404 : reply.status
    }, address)
    expect(status).toBe(404)
  })

  it.each(['app://other/index.html', 'file:///etc/passwd', 'https://example.org/', 'http://127.0.0.1:1/'])(
    'nothing is loaded from %s',
    async (address) => {
      const loaded = await page.evaluate(async (url) => {
        try {
          return (await fetch(url, { mode: 'no-cors' })).type
        } catch {
          return 'refused'
        }
      }, address)
      expect(loaded).toBe('refused')
      if (address.startsWith('file:')) return
      // Beyond the page's policy, the session itself lets nothing out.
      const fromMain = await app.evaluate(async ({ session }, url) => {
        try {
          return (await session.defaultSession.fetch(url)).status
        } catch {
          return 'refused'
        }
      }, address)
      expect(['refused', 404]).toContain(fromMain)
    },
  )

  it('the window stays where it is, opens no other and hands no address to the system', async () => {
    const address = page.url()
    await app.evaluate(({ shell }) => {
      const kept: string[] = []
      Reflect.set(globalThis, 'handedOut', kept)
      shell.openExternal = (url) => Promise.resolve(void kept.push(url))
    })
    await page.evaluate(() => {
      window.open('https://example.org/')
      window.open('app://hartuesi/')
      location.href = 'https://example.org/'
    })
    await page.evaluate(() => {
      for (const to of [
        'file:///etc/passwd',
        'mailto:a@b.example',
        'https://example.org/',
        'data:text/html,x',
      ]) {
        const link = document.createElement('a')
        link.href = to
        link.target = to.startsWith('https') ? '_blank' : ''
        document.body.append(link)
        link.click()
        link.remove()
      }
      const form = document.createElement('form')
      form.action = 'https://example.org/'
      form.method = 'post'
      document.body.append(form)
      form.submit()
      form.remove()
    })
    await page.waitForTimeout(300)
    expect(page.url()).toBe(address)
    expect(app.windows()).toHaveLength(1)
    const guests = await page.evaluate(() => {
      document.body.append(document.createElement('webview'))
      return 'getWebContentsId' in (document.querySelector('webview') ?? {})
    })
    expect(guests).toBe(false)
    expect(await app.evaluate(() => Reflect.get(globalThis, 'handedOut') as unknown)).toEqual([])
    const refused = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
          const frame = document.createElement('iframe')
          frame.src = 'https://example.org/'
          document.body.append(frame)
        }),
    )
    expect(refused).toBe('frame-src')
  })

  it('nothing that a page may ask of the system is given: devices, screens, files, workers from elsewhere', async () => {
    const answers = await page.evaluate(async () => {
      const ask = async (what: () => unknown): Promise<string> => {
        try {
          await what()
          return 'given'
        } catch {
          return 'refused'
        }
      }
      const media = navigator.mediaDevices
      return {
        camera: await ask(() => media.getUserMedia({ video: true })),
        screen: await ask(() => media.getDisplayMedia()),
        place: await ask(
          () => new Promise((given, refused) => navigator.geolocation.getCurrentPosition(given, refused)),
        ),
        clipboard: await ask(() => navigator.clipboard.readText()),
        worker: await ask(
          () =>
            new Promise((given, refused) => {
              const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))
              worker.addEventListener('message', given)
              worker.addEventListener('error', refused)
            }),
        ),
      }
    })
    expect(answers).toMatchObject({
      camera: 'refused',
      screen: 'refused',
      place: 'refused',
      clipboard: 'refused',
      worker: 'refused',
    })
  })

  it('the bridge gives the contract’s calls and nothing of Electron', async () => {
    const bridge = await page.evaluate(() => Object.keys(Reflect.get(window, 'hartuesi') as object))
    expect(bridge).toEqual(['call', 'on'])
    const answers = await page.evaluate(async () => {
      const { call } = Reflect.get(window, 'hartuesi') as {
        call: (name: string, input: unknown) => Promise<unknown>
      }
      return [
        await call('host.describe', {}),
        await call('toString', {}),
        await call('plan.open', { plan: '../x' }),
      ]
    })
    expect(answers).toMatchObject([
      { ok: true, value: { host: 'desktop' } },
      { ok: false, error: { code: 'unknown-call' } },
      { ok: false, error: { code: 'invalid-input', details: { place: 'plan' } } },
    ])
  })

  it('a call from another page is refused', async () => {
    const answer = await app.evaluate(
      async ({ BrowserWindow }, preload) => {
        const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
        await window.loadURL('data:text/html,<title>other</title>')
        const code =
          "window.hartuesi.call('library.list', {}).then(() => 'answered', (error) => String(error))"
        const answered: unknown = await window.webContents.executeJavaScript(code)
        window.destroy()
        return String(answered)
      },
      join(root, 'out', 'desktop', 'preload.cjs'),
    )
    expect(answer).toContain('refused')
  })
})

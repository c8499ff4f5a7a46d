import type { Page } from 'playwright'

/** What a clerk types in a minute, and how long they look before a command, in seconds. */
const pace = { keysPerMinute: 200, secondsPerCommand: 2 }

/** Keys that somebody thinks about; Enter, Tab and the arrows belong to typing. */
const isCommand = (key: string): boolean => /\+|^F\d|^Insert$|^Escape$/.test(key)

/** Someone who has a keyboard and no mouse, and whose keys are counted. */
export class Typist {
  readonly #page: Page
  keys = 0
  commands = 0

  constructor(page: Page) {
    this.#page = page
  }

  /** Types a text like a person: each character a key. */
  async type(text: string): Promise<void> {
    this.keys += text.length
    await this.#page.keyboard.type(text)
  }

  /** Presses keys one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.keys += 1
      if (isCommand(key)) this.commands += 1
      await this.#page.keyboard.press(key)
    }
  }

  /** Presses a key until what has the focus bears this name. */
  async pressTo(name: string, key = 'Tab', most = 40): Promise<void> {
    for (let step = 0; step < most; step += 1) {
      if ((await this.focused()) === name) return
      await this.press(key)
    }
    throw new Error(`${key} never came to ${name}, but to ${await this.focused()}`)
  }

  /** The name of what has the focus. */
  focused(): Promise<string> {
    return this.#page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement)) return ''
      const labels = 'labels' in element ? (element.labels as NodeListOf<HTMLElement> | null) : null
      return (element.getAttribute('aria-label') ?? labels?.[0]?.innerText ?? element.innerText).trim()
    })
  }

  /** How long a clerk takes, in minutes. */
  get minutes(): number {
    return this.keys / pace.keysPerMinute + (this.commands * pace.secondsPerCommand) / 60
  }
}

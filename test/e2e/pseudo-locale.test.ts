import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { beforeAll, expect, it } from 'vitest'
import { openLibrary } from '../../electron/store/index.ts'
import { sq as help } from '../../resources/help/sq.ts'
import { authoritiesOf } from '../../shared/authorities/index.ts'
import { formats } from '../../shared/formats/index.ts'
import { usualSet } from '../../shared/usual/index.ts'
import { describeWith } from '../support/describe-with.ts'
import { countingIds } from '../support/small-plan.ts'
import { everyPlace, goTo, over } from './places.ts'
import { closedAfterEach } from './windows/closed-after-each.ts'
import { buildMarked, marks } from './windows/marked.ts'
import { openWebWindow } from './windows/web-window.ts'

const opened = closedAfterEach()
let renderer = ''

beforeAll(async () => {
  renderer = await buildMarked()
  return () => rm(renderer, { recursive: true, force: true })
})

/** Texts that belong to no locale: keys, currencies, languages in their own words, dates, the word between two names. */
const nameless =
  /(?<!\p{L})(Ctrl|Alt|Shift|Enter|Tab|Esc|Home|End|Insert|Delete|Backspace|Page ?Up|Page ?Down|F\d+|EUR|ALL|Hartuesi|dhe|\d{1,2} \p{L}+ \d{4})(?!\p{L})/gu

/** All strings within something. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(stringsIn)
}

/** What the plan says, and what the program knows of places and formats: none of it is a text of the interface. */
function knownTexts(libraryFile: string): readonly string[] {
  const library = openLibrary(libraryFile, { now: () => new Date(), ids: countingIds(), author: () => '' })
  const plans = library.list().flatMap(({ id }) => [...library.open(id).plan.entities.values()])
  library.close()
  const all = stringsIn([
    plans,
    formats,
    authoritiesOf('XK'),
    authoritiesOf('AL'),
    usualSet('sq', 'XK'),
    usualSet('sq', 'AL'),
    help,
  ])
  // A phrase of a format has a gap for its year.
  return [...new Set(all.flatMap((text) => text.split(/\n|\{\{\w+\}\}/)).map(plain))]
    .filter((text) => /\p{L}{2}/u.test(text))
    .toSorted((a, b) => b.length - a.length)
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** Every text and every name that somebody sees or hears on the page. */
function seen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const names = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'aria-placeholder',
      'title',
      'placeholder',
      'alt',
    ]
    const isForeign = (element: Element | null): boolean =>
      element?.closest(
        'script, style, [aria-label*="Faqet e dokumentit"], [aria-label*="Titujt"], #settings-licences tbody',
      ) !== null
    const found: string[] = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement } = node
      // A chart breaks its words into several elements.
      const drawn = parentElement?.closest('svg text')?.children
      const words = drawn === undefined ? [node] : [...drawn]
      if (!isForeign(parentElement)) found.push(words.map(({ textContent }) => textContent).join(' '))
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (isForeign(element) || element.closest('[aria-hidden="true"]') !== null) continue
      for (const name of names) found.push(element.getAttribute(name) ?? '')
    }
    return [...new Set(found)]
  })
}

/** What of a text comes neither from a locale nor from what is known. */
function unmarked(text: string, known: readonly string[]): string {
  let rest = plain(text)
  const inner = new RegExp(`${marks[0]}[^${marks[0]}${marks[1]}]*${marks[1]}`, 'g')
  for (let before = ''; before !== rest; ) {
    before = rest
    rest = rest.replaceAll(inner, ' ')
  }
  if (known.some((one) => one.includes(plain(rest)))) return ''
  // The longest first, so that none is broken by a part of it.
  for (const one of known) rest = rest.replaceAll(one, ' ')
  rest = plain(rest.replaceAll(nameless, ' '))
  return /\p{L}{2}/u.test(rest) ? rest : ''
}

describeWith(['chromium'], 'every text of the window', () => {
  it('comes from the locales, on every page, in every dialog and menu', async () => {
    const window = await opened(openWebWindow({ renderer }))
    const { page, papers } = window
    await page.locator('#content button').first().waitFor()
    const places = await everyPlace(page)
    const known = knownTexts(join(papers, 'library.sqlite'))
    expect(unmarked('Save the plan now', known), 'a text left in code is seen').not.toBe('')
    expect(unmarked(`${marks[0]}Ruaj${marks[1]} Save now`, known)).not.toBe('')
    const left = new Map<string, string>()
    const look = async (place: string): Promise<void> => {
      const texts = await seen(page)
      expect(texts.length, place).toBeGreaterThan(10)
      for (const text of texts) {
        const rest = text.includes(papers) ? '' : unmarked(text, known)
        if (rest !== '') left.set(text, `${place}: ${rest}`)
      }
    }
    await look('empty library')
    for (const place of places) {
      await goTo(page, place)
      await look(place.name)
      for (const [name, open] of Object.entries(place.over)) {
        await over(page, open, () => look(`${place.name}, ${name}`))
      }
    }
    expect([...left.values()]).toEqual([])
  })
})

import type { Page } from 'playwright'
import { LibraryPage } from './pages/library-page.ts'
import { PlanPage } from './pages/plan-page.ts'

/** A page of the program, and what can be opened over it. */
export interface Place {
  readonly name: string
  /** Its address after the `#`. */
  readonly address: string
  /** How each dialog or menu is opened there; Esc closes it. */
  readonly over: Readonly<Record<string, (page: Page) => Promise<void>>>
}

/** Opens by the first button of this name in the page, whatever its words are wrapped in. */
const by =
  (name: string | RegExp) =>
  (page: Page): Promise<void> =>
    page.locator('#content, header').getByRole('button', { name }).first().click()

const press =
  (keys: string) =>
  (page: Page): Promise<void> =>
    page.keyboard.press(keys)

const language = by('Gjuha')

/** Fills an empty library with the sample plan and lists every page of the program. */
export async function everyPlace(page: Page): Promise<readonly Place[]> {
  await new LibraryPage(page).addSample()
  const plan = new PlanPage(page)
  await page.getByRole('tree').waitFor()
  const own = new URL(page.url()).hash.slice(1).split('/').slice(0, 3).join('/')
  const { ids, item } = await read(plan)
  const at = (place: string): string => `${own}/${place}`
  return [
    {
      name: 'library',
      address: '/',
      over: { new: press('Alt+n'), bin: by('Shporta'), row: by('Veprimet për planin'), language },
    },
    { name: 'settings', address: '/settings', over: {} },
    { name: 'help', address: '/help', over: {} },
    {
      name: 'overview',
      address: at('overview'),
      over: { find: press('Control+k'), keys: press('F1'), export: press('Control+e') },
    },
    { name: 'data', address: at('data'), over: { language } },
    { name: 'section', address: at(ids.section), over: { menu: by('Veprimet për') } },
    {
      name: 'field',
      address: at(ids.field),
      over: { menu: by('Veprimet për'), answers: (on) => on.locator(item).click(), removal },
    },
    { name: 'objective', address: at(ids.objective), over: {} },
    { name: 'result', address: at(ids.result), over: {} },
    { name: 'activity', address: at(ids.activity), over: {} },
    { name: 'activities', address: at('activities'), over: { columns: by('Kolonat') } },
    { name: 'budget', address: at('budget'), over: { menu: rowMenu } },
    {
      name: 'lists',
      address: at('lists'),
      over: { menu: by('Veprimet për'), merge, usual: by('Nga lista e zakonshme') },
    },
    {
      name: 'checks',
      address: at('checks'),
      over: { report: by('Eksporto raportin') },
    },
    { name: 'document', address: at('document'), over: {} },
    { name: 'history', address: at('history'), over: {} },
    { name: 'translation', address: at('translation'), over: {} },
  ]
}

async function removal(page: Page): Promise<void> {
  await page.locator('[role="treeitem"][aria-level="2"]').last().focus()
  await page.keyboard.press('Delete')
}

async function rowMenu(page: Page): Promise<void> {
  await page.getByRole('grid').focus()
  await page.keyboard.press('Shift+F10')
}

async function merge(page: Page): Promise<void> {
  await by('Veprimet për')(page)
  await page.getByRole('menuitem', { name: 'Shkrije me' }).click()
}

interface Ids {
  readonly section: string
  readonly field: string
  readonly objective: string
  readonly result: string
  readonly activity: string
}

/** The first entity of each kind that has a page, as the outline shows them, and where a SWOT item is linked. */
async function read(plan: PlanPage): Promise<{ ids: Ids; item: string }> {
  await plan.openAll()
  const idAt = async (level: number, after: string): Promise<string> => {
    const items = plan.page.locator(
      `[role="treeitem"][data-drop-item="${after}"] ~ [role="treeitem"][aria-level="${level}"]`,
    )
    return (await items.first().getAttribute('data-drop-item')) ?? ''
  }
  const section = await idAt(2, 'chapters')
  const field = await idAt(2, 'fields')
  const objective = await idAt(3, field)
  const result = await idAt(4, objective)
  const activity = await idAt(5, result)
  return { ids: { section, field, objective, result, activity }, item: '[data-focus$=":answers"] >> nth=0' }
}

/** Shows a page, all of it: what is loaded late too. */
export async function goTo(page: Page, { name, address }: Place): Promise<void> {
  const before = await page.evaluate(() => location.hash.slice(1))
  // Only this page shows translations: elsewhere hundreds that are missing would be told.
  if (before.endsWith('/translation')) await askForLanguage(page, before, 'none')
  if (name === 'translation') await askForLanguage(page, address, 'sr')
  await show(page, address)
  await page.locator(`#content h1, #content h2`).first().waitFor()
  // Charts are drawn once they are in sight.
  if (name === 'overview')
    for (const part of await page.locator('#content section').all()) await part.scrollIntoViewIfNeeded()
  const late = lateParts[name]
  if (late !== undefined) await page.locator(late).first().waitFor()
}

async function show(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
}

/** Asks for a second language of the plan, or for none, where the plan's data are. */
async function askForLanguage(page: Page, address: string, language: string): Promise<void> {
  await show(page, address.replace('/translation', '/data'))
  await page.locator('select[data-focus$=":secondLanguage"]').selectOption(language)
}

/** What comes last on the pages that are loaded in parts. */
const lateParts: Readonly<Record<string, string>> = {
  library: '#content tbody tr',
  settings: '#content tbody tr',
  overview: '#content svg',
  section: '#content [role="textbox"]',
  field: '#content [role="textbox"][contenteditable]',
  activities: '#content [role="grid"] td',
  budget: '#content [role="grid"] [role="gridcell"]',
  lists: '#content table td',
  checks: '#content h1',
  document: '#content [aria-busy="false"]',
  history: '#content section',
  translation: '#content td textarea',
}

/** Opens what lies over a page, does something with it, and closes it again. */
export async function over(
  page: Page,
  open: (page: Page) => Promise<void>,
  look: () => Promise<void>,
): Promise<void> {
  const shown = page.locator('[role="dialog"], [role="menu"], [role="listbox"]').filter({ visible: true })
  await open(page)
  await shown.first().waitFor()
  await look()
  await page.keyboard.press('Escape')
  await shown.first().waitFor({ state: 'detached' })
}

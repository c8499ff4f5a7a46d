import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { letters, PdfFile } from '../support/pdf.ts'
import { BudgetPage } from './pages/budget-page.ts'
import { ExportDialog } from './pages/export-dialog.ts'
import { FieldPage } from './pages/field-page.ts'
import { LibraryPage } from './pages/library-page.ts'
import { NewPlanDialog } from './pages/new-plan-dialog.ts'
import { PlanPage } from './pages/plan-page.ts'
import { Typist } from './typist.ts'
import { expectQuiet, keepPicture, type ProgramWindow } from './windows/program-window.ts'

/** Four items in each quadrant. */
const board = {
  Fuqitë: [
    'Shkolla fillore ndodhet pranë lagjes',
    'Mësimdhënës të gatshëm për mësim plotësues',
    'Kuzhina e re e shkollës',
    'Biblioteka e qytetit është e hapur për të gjithë',
  ],
  Dobësitë: [
    'Mungojnë librat në gjuhën amtare',
    'Klasat janë të ngushta',
    'Shkolla nuk ngrohet mirë në dimër',
    'Nxënësit nga fshatrat nuk kanë transport',
  ],
  Mundësitë: [
    'Donatorët financojnë klasa përgatitore',
    'Projekti i Ministrisë për ndërmjetësues',
    'Vullnetarët e universitetit',
    'Bashkëpunimi me komunat fqinje',
  ],
  Rreziqet: [
    'Familjet largohen nga komuna',
    'Dimri i gjatë ndërpret mësimin',
    'Çmimet e transportit rriten',
    'Rruga e dëmtuar e fshatit',
  ],
}

interface Activity {
  readonly title: string
  readonly institution: string
  readonly source: string
  /** Whole euros in each of the three years. */
  readonly amounts: readonly [number, number, number]
}

const education = 'Drejtoria e Arsimit'
const works = 'Drejtoria e Shërbimeve Publike'
const municipal = 'Buxheti komunal'
const donor = 'Fondacioni për Arsim'

const objective = 'Arsim cilësor për të gjithë fëmijët'
const results: readonly { readonly title: string; readonly activities: readonly Activity[] }[] = [
  {
    title: 'Më shumë fëmijë ndjekin klasën përgatitore',
    activities: [
      {
        title: 'Hapja e dy klasave përgatitore',
        institution: education,
        source: municipal,
        amounts: [4000, 4200, 4400],
      },
      {
        title: 'Blerja e librave dhe e lodrave',
        institution: education,
        source: donor,
        amounts: [1500, 1500, 900],
      },
      {
        title: 'Takime me prindërit në lagje',
        institution: education,
        source: municipal,
        amounts: [300, 300, 300],
      },
    ],
  },
  {
    title: 'Nxënësit udhëtojnë të sigurt deri në shkollë',
    activities: [
      {
        title: 'Transporti me autobus nga tri fshatra',
        institution: works,
        source: municipal,
        amounts: [9600, 9600, 9900],
      },
      {
        title: 'Ndriçimi i rrugës pranë shkollës',
        institution: works,
        source: municipal,
        amounts: [0, 12500, 0],
      },
      { title: 'Rregullimi i vendkalimit', institution: works, source: donor, amounts: [2250, 0, 0] },
    ],
  },
  {
    title: 'Shkolla ka kushte të mira për mësim',
    activities: [
      { title: 'Ngrohja e re e shkollës', institution: works, source: donor, amounts: [0, 18000, 6000] },
      {
        title: 'Mësim plotësues pas orëve',
        institution: education,
        source: municipal,
        amounts: [1800, 1800, 1800],
      },
      {
        title: 'Ndërmjetësuesi i shkollës',
        institution: education,
        source: municipal,
        amounts: [5400, 5400, 5400],
      },
    ],
  },
]
const activities = results.flatMap((result) => result.activities)

const codes = results.flatMap(({ activities: own }, result) =>
  own.map((_, activity) => `1.${result + 1}.${activity + 1}`),
)

/** The sums of the three years and of all, by hand. */
const sums = ['24.850,00', '53.300,00', '28.700,00', '106.850,00']

const euros = (amount: number): string => `${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')},00`

/** The plan of one field from nothing to the paper, without a mouse; answers what it took. */
export async function draftPlan(window: ProgramWindow): Promise<Typist> {
  const { page } = window
  const typist = new Typist(page)
  await new LibraryPage(page).expectEmpty()
  await beginPlan(window, typist)
  await writeField(window, typist)
  await nameInstitutions(window, typist)
  await enterCosts(window, typist)
  await exportAndRead(window, typist)
  expectQuiet(window)
  return typist
}

async function beginPlan({ page }: ProgramWindow, typist: Typist): Promise<void> {
  const dialog = new NewPlanDialog(page)
  await typist.press('Alt+n')
  await dialog.waitFor()
  await expect.poll(() => typist.focused()).toBe('Autoriteti')
  await typist.type('vushtrri')
  await typist.pressTo('Tema')
  await typist.type('komunitetet rom dhe ashkali')
  await typist.pressTo('Arsimi')
  for (let field = 0; field < 4; field += 1) await typist.press('Tab', 'Space')
  await typist.press('Enter')
  await new PlanPage(page).waitFor()
}

async function writeField({ page }: ProgramWindow, typist: Typist): Promise<void> {
  const plan = new PlanPage(page)
  const field = new FieldPage(page)
  await typist.press('Control+k')
  await page
    .getByRole('dialog', { name: 'Kërko' })
    .getByRole('combobox')
    .and(page.locator(':focus'))
    .waitFor()
  await typist.type('arsimi')
  await page.getByRole('option', { name: 'Arsimi' }).first().waitFor()
  await typist.press('Enter')
  await plan.heading.filter({ hasText: 'Arsimi' }).waitFor()
  await field.lines('Fuqitë').first().waitFor()
  for (const [list, texts] of Object.entries(board)) {
    await typist.pressTo(`${list}, pikë e re`)
    for (const text of texts) {
      await typist.type(text)
      await typist.press('Enter')
    }
    await expect.poll(() => field.texts(list)).toEqual(texts)
  }
  await typist.pressTo('Shto objektiv')
  await typist.press('Enter')
  await typist.type(objective)
  for (const [index, result] of results.entries()) {
    await typist.press('Enter', index === 0 ? 'Tab' : 'Shift+Tab')
    await typist.type(result.title)
    for (const [at, { title }] of result.activities.entries()) {
      await typist.press('Enter')
      if (at === 0) await typist.press('Tab')
      await typist.type(title)
    }
  }
  const titles = results.flatMap((result) => [result.title, ...result.activities.map(({ title }) => title)])
  await expect.poll(() => field.titles()).toEqual([objective, ...titles])
}

async function nameInstitutions({ page }: ProgramWindow, typist: Typist): Promise<void> {
  const grid = page.getByRole('grid', { name: 'Tabela e aktiviteteve' })
  await typist.press('Alt+Shift+7')
  await grid.waitFor()
  await typist.pressTo('Hapja e dy klasave përgatitore')
  await typist.press('ArrowRight', 'ArrowRight')
  for (const { institution } of activities) {
    await typist.type(institution)
    await typist.press('Enter', 'Enter')
  }
  const cells = grid.locator('td[data-column="responsible"]')
  await expect.poll(() => cells.allInnerTexts()).toEqual(activities.map(({ institution }) => institution))
}

async function enterCosts(window: ProgramWindow, typist: Typist): Promise<void> {
  const { page } = window
  const budget = new BudgetPage(page)
  await typist.press('Alt+Shift+2')
  await budget.grid.waitFor()
  await typist.pressTo('Buxheti sipas aktivitetit, burimit dhe vitit')
  for (const [index, { source, amounts }] of activities.entries()) {
    await typist.press('Insert')
    await typist.type(source)
    await typist.press('Enter')
    for (const amount of amounts) {
      if (amount > 0) await typist.type(String(amount))
      await typist.press('Tab')
    }
    await typist.press('Enter')
    await expect
      .poll(() => budget.amounts(codes[index] ?? '', source))
      .toContain(euros(amounts.reduce((sum, amount) => sum + amount, 0)))
  }
  await expect.poll(() => budget.sums('Totali i përgjithshëm')).toEqual(sums)
  await keepPicture(window, 'task-budget')
}

async function exportAndRead(window: ProgramWindow, typist: Typist): Promise<void> {
  const { page } = window
  const dialog = new ExportDialog(page)
  await typist.press('Control+e')
  await dialog.dialog
    .getByRole('button', { name: 'Eksporto', exact: true })
    .and(page.locator(':focus'))
    .waitFor()
  await typist.press('Enter')
  await dialog.waitUntilDone()
  const papers = await window.collectPapers()
  const pdf = papers.find((path) => path.endsWith('.pdf')) ?? ''
  const text = await (await PdfFile.write(await readFile(pdf), window.papers)).letters()
  const written = [
    'Komuna e Vushtrrisë',
    objective,
    ...Object.values(board).flat(),
    ...results.map(({ title }) => title),
    ...activities.flatMap(({ title, institution, source }) => [title, institution, source]),
    ...sums,
  ]
  expect(written.filter((words) => !text.includes(letters(words)))).toEqual([])
}

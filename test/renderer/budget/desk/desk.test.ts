import { afterEach, describe, expect, test } from 'vitest'
import {
  acceptOffer,
  clearChosen,
  fillChosenRight,
  pasteHere,
} from '../../../../renderer/budget/desk/commands.ts'
import { activeCell, createDesk, type Desk, moveTo } from '../../../../renderer/budget/desk/desk.ts'
import { followSteps } from '../../../../renderer/budget/desk/follow-steps.ts'
import { pressKey } from '../../../../renderer/budget/desk/keys.ts'
import {
  addSource,
  choose,
  chooseNewSource,
  enterAmount,
  removeRow,
  stopAdding,
} from '../../../../renderer/budget/desk/write.ts'
import { tableFromText } from '../../../../renderer/budget/model/pasted-table.ts'
import type { LineRow } from '../../../../renderer/budget/model/rows.ts'
import type { CellValue } from '../../../../renderer/budget/model/writes.ts'
import { useNotices } from '../../../../renderer/state/notices.ts'
import { PlanSession } from '../../../../renderer/state/plan-session.ts'
import { createFakeBridge, type FakeBridge, settled } from '../../../support/fake-bridge.ts'
import { gridPlan, idOf, line, picture } from '../grid-plan.ts'

const open: PlanSession[] = []
afterEach(async () => {
  for (const session of open.splice(0)) await session.close()
})

async function openDesk(): Promise<Desk & { readonly bridge: FakeBridge }> {
  const plan = gridPlan([
    { title: 'Kopshti', lines: [line('komuna', 2027, 100, { status: 'secured' })] },
    { title: 'Takime' },
  ])
  const bridge = createFakeBridge([...plan.entities.values()])
  const session = new PlanSession({
    bridge,
    plan: plan.id,
    now: () => 1_000,
    wait: settled,
    tell: () => undefined,
  })
  open.push(session)
  await session.flush()
  return { ...createDesk(session), bridge }
}

/** Presses keys one after the other; answers where they lead: the code of the row and the year or kind of the column. */
function press(desk: Desk, ...keys: readonly string[]): string {
  for (const name of keys) {
    const [key = '', ...held] = name.split('+').toReversed()
    const has = (one: string): boolean => held.includes(one)
    const keyPress = { key, ctrlKey: has('Ctrl'), metaKey: false, altKey: has('Alt'), shiftKey: has('Shift') }
    pressKey(desk, keyPress, { page: 10, openMenu: () => undefined })
  }
  return place(desk)
}

function place(desk: Desk): string {
  const cell = activeCell(desk)
  if (cell === null) return 'nowhere'
  const source = cell.row.type === 'line' ? ` ${cell.row.sourceName || '–'}` : ''
  return `${cell.row.code}${source} ${cell.column.year ?? cell.column.kind}`
}

function type(desk: Desk, text: string, everywhere = false): string | null {
  const cell = activeCell(desk)
  if (cell === null) throw new TypeError('no cell')
  return enterAmount(desk, cell, text, everywhere)?.problem ?? null
}

function rowOf(desk: Desk): LineRow {
  const row = activeCell(desk)?.row
  if (row?.type !== 'line') throw new TypeError('no row of amounts')
  return row
}

function chooseHere(desk: Desk, value: CellValue): string {
  const cell = activeCell(desk)
  if (cell === null) throw new TypeError('no cell')
  return choose(desk, rowOf(desk), cell.column, value)
}

const rows = (desk: Desk): readonly string[] => picture(desk.view().plan).slice(3)

describe('the keys of the grid', () => {
  test('begin at the first amount, and go where those of a spreadsheet do', async () => {
    const desk = await openDesk()
    expect(place(desk)).toBe('1.1.1 Komuna 2027')
    expect(press(desk, 'Tab', 'Tab')).toBe('1.1.1 Komuna 2029')
    // Enter goes back to where Tab began.
    expect(press(desk, 'Enter')).toBe('1.1.2 – 2027')
    expect(press(desk, 'Tab', 'ArrowUp', 'Enter')).toBe('1.1.2 – 2028')
    expect(press(desk, 'Ctrl+Home')).toBe('1 activity')
    expect(press(desk, 'Ctrl+End')).toBe('1.1.2 – cost-kind')
  })

  test('let Tab out at the last cell, and after Escape', async () => {
    const desk = await openDesk()
    const tab = { key: 'Tab', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
    const at = { page: 10, openMenu: () => undefined }
    press(desk, 'Escape')
    expect(pressKey(desk, tab, at)).toBe(false)
    expect(pressKey(desk, tab, at)).toBe(true)
    press(desk, 'Ctrl+End')
    expect(pressKey(desk, tab, at)).toBe(false)
  })

  test('say why nothing can be typed into a sum', async () => {
    const desk = await openDesk()
    press(desk, 'ArrowUp', '5')
    expect(desk.grid.getState().editing).toBeNull()
    expect(desk.grid.getState().said).not.toBeNull()
  })

  test('begin to type with what is typed', async () => {
    const desk = await openDesk()
    press(desk, '5')
    expect(desk.grid.getState().editing).toMatchObject({ column: 'year-2027', typed: '5' })
  })
})

describe('what is done in the grid', () => {
  test('is one step to undo', async () => {
    const desk = await openDesk()
    const before = rows(desk)
    press(desk, 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowDown')
    pasteHere(desk, tableFromText('1\t2\t3\n4\t5\t6'), () => null)
    expect(rows(desk)).toEqual(['1.1.1 Komuna = 100 200 300 | 600 secured', '1.1.2 – = 400 500 600 | 1500'])
    desk.session.undo()
    await desk.session.flush()
    expect(rows(desk)).toEqual(before)
    expect(desk.bridge.calls.filter((call) => call === 'plan.apply')).toHaveLength(1)
  })

  test('is told of no more once it is taken back', async () => {
    const desk = await openDesk()
    const stop = followSteps(desk)
    pasteHere(desk, tableFromText('5\tdje'), () => null)
    expect(useNotices.getState().list.map(({ key }) => key)).toEqual(['budget-unread'])
    desk.session.undo()
    await desk.session.flush()
    expect(useNotices.getState().list).toEqual([])
    stop()
  })

  test('fills, and clears, what is chosen', async () => {
    const desk = await openDesk()
    press(desk, 'Shift+ArrowRight', 'Shift+ArrowRight')
    fillChosenRight(desk)
    expect(rows(desk)[0]).toBe('1.1.1 Komuna = 100 100 100 | 300 secured')
    clearChosen(desk)
    expect(rows(desk)[0]).toBe('1.1.1 Komuna = · · · | 0')
    // The row is another one now, without a status; the place is the same.
    expect(place(desk)).toBe('1.1.1 Komuna 2027')
  })

  test('with Ctrl and Enter goes into all chosen cells', async () => {
    const desk = await openDesk()
    press(desk, 'Shift+ArrowRight', 'Shift+ArrowDown')
    expect(type(desk, '7', true)).toBeNull()
    expect(rows(desk)).toEqual(['1.1.1 Komuna = 700 700 · | 1400 secured', '1.1.2 – = 700 700 · | 1400'])
  })

  test('is refused in words that stay, and changes nothing', async () => {
    const desk = await openDesk()
    const before = rows(desk)
    expect(type(desk, 'abc')).toBe('no-amount')
    expect(rows(desk)).toEqual(before)
  })

  test('offers a typed product as a cost item, until its row is left or the next amount is typed', async () => {
    const desk = await openDesk()
    type(desk, '70*7*12')
    expect(rows(desk)[0]).toBe('1.1.1 Komuna = 588000 · · | 588000 secured')
    press(desk, 'Tab')
    expect(desk.grid.getState().offer).toMatchObject({ year: 2027, amount: 588_000 })
    acceptOffer(desk)
    expect(desk.grid.getState().offer).toBeNull()
    expect([...desk.view().plan.entities.values()].filter(({ kind }) => kind === 'cost-item')).toHaveLength(1)
    press(desk, 'Shift+Tab')
    type(desk, '70*7')
    press(desk, 'ArrowDown')
    expect(desk.grid.getState().offer).toBeNull()
    type(desk, '70*7')
    press(desk, 'Enter')
    expect(desk.grid.getState().offer).toMatchObject({ amount: 49_000 })
    type(desk, '500')
    expect(desk.grid.getState().offer).toBeNull()
  })
})

describe('the sources of an activity', () => {
  test('are added under it, one at a time, and their first amount comes next', async () => {
    const desk = await openDesk()
    addSource(desk)
    expect(place(desk)).toBe('1.1.1 – source')
    const source = idOf(desk.view().plan, 'funding-source', 'Qeveria')
    expect(chooseHere(desk, { type: 'source', source })).toBe('done')
    expect(place(desk)).toBe('1.1.1 Qeveria 2027')
    expect(rows(desk)).toEqual([
      '1.1.1 Komuna = 100 · · | 100 secured',
      '1.1.1 Qeveria = · · · | 0',
      '1.1.2 – = · · · | 0',
    ])
  })

  test('are given up without a trace', async () => {
    const desk = await openDesk()
    const before = rows(desk)
    addSource(desk)
    stopAdding(desk)
    expect(rows(desk)).toEqual(before)
    expect(place(desk)).toBe('1.1.1 Komuna source')
  })

  test('can be new ones', async () => {
    const desk = await openDesk()
    moveTo(desk, { row: 4, column: 1 }, false)
    chooseNewSource(desk, rowOf(desk), 'Fondi Evropian')
    expect(rows(desk)[1]).toBe('1.1.2 Fondi Evropian = · · · | 0')
    expect(place(desk)).toBe('1.1.2 Fondi Evropian source')
    addSource(desk)
    chooseNewSource(desk, rowOf(desk), 'Kisha')
    expect(rows(desk)[2]).toBe('1.1.2 Kisha = · · · | 0')
  })

  test('are not written over each other', async () => {
    const desk = await openDesk()
    addSource(desk)
    const { plan } = desk.view()
    chooseHere(desk, { type: 'source', source: idOf(plan, 'funding-source', 'Qeveria') })
    press(desk, 'ArrowLeft')
    const before = rows(desk)
    expect(chooseHere(desk, { type: 'source', source: idOf(plan, 'funding-source', 'Komuna') })).toBe('taken')
    expect(rows(desk)).toEqual(before)
  })

  test('go with their amounts', async () => {
    const desk = await openDesk()
    removeRow(desk)
    expect(rows(desk)).toEqual(['1.1.1 – = · · · | 0', '1.1.2 – = · · · | 0'])
  })

  test('are followed to another status', async () => {
    const desk = await openDesk()
    press(desk, 'End', 'ArrowLeft')
    expect(place(desk)).toBe('1.1.1 Komuna status')
    chooseHere(desk, { type: 'status', status: 'sought' })
    expect(place(desk)).toBe('1.1.1 Komuna status')
    expect(rowOf(desk).status).toBe('sought')
  })
})

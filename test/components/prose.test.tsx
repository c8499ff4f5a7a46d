import type { ReactElement } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { useOfPlan } from '../../renderer/plan/plan-context.ts'
import { EntityProse, ProseBar } from '../../renderer/prose/prose-field.tsx'
import { entityOf, type RichText } from '../../shared/model/index.ts'
import { gridPlan, idOf, line } from '../renderer/budget/grid-plan.ts'
import { paste } from './pasting.ts'
import { type Stage, stage } from './stage.tsx'

const plan = gridPlan([{ title: 'Klasë përgatitore', lines: [line('komuna', 2027, 100_00)] }])
const id = idOf(plan, 'field', 'Arsimi')
const text = page.getByRole('textbox', { name: 'Analiza' })

function Analysis(): ReactElement {
  const field = useOfPlan((now) => entityOf(now, id, 'field'))
  if (field === null) throw new TypeError('no field')
  return (
    <>
      <ProseBar />
      <EntityProse entity={field} cell="analysis" label="Analiza" />
    </>
  )
}

/** The empty analysis of a field, the caret in it. */
async function show(): Promise<Stage & { readonly analysis: () => RichText | undefined }> {
  const shown = await stage(plan, <Analysis />)
  await userEvent.click(text)
  return { ...shown, analysis: () => entityOf(shown.stored(), id, 'field')?.analysis }
}

test('what Word puts on the clipboard keeps its list and its bold words, and loses its fonts and its scripts', async () => {
  const { analysis } = await show()
  const junk = 'class="MsoListParagraph" style="mso-list:l0 level1 lfo1;font-family:Calibri"'
  paste({
    'text/html': `<html><head><style>p{color:red}</style></head><body>
      <p class="MsoNormal"><b>Shkolla</b> ka:<o:p></o:p></p>
      <p ${junk}><![if !supportLists]><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span><![endif]>dhjetë klasa</p>
      <p ${junk}><![if !supportLists]><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span><![endif]>një kuzhinë</p>
      <script>document.title = 'broken'</script></body></html>`,
    'text/plain': 'x',
  })
  await expect.element(text.getByRole('strong')).toHaveTextContent('Shkolla')
  await expect
    .poll(() =>
      text
        .getByRole('listitem')
        .elements()
        .map(({ textContent }) => textContent),
    )
    .toEqual(['dhjetë klasa', 'një kuzhinë'])
  await expect.poll(() => JSON.stringify(analysis())).toContain('një kuzhinë')
  expect(JSON.stringify(analysis())).not.toMatch(/Calibri|color|mso|broken/i)
  expect(document.title).not.toBe('broken')
})

test('a figure of the plan follows the plan, also where another window changes it', async () => {
  const { host, plan: root, analysis } = await show()
  await userEvent.keyboard('Gjithsej /buxheti i p')
  await userEvent.click(page.getByRole('option', { name: 'Buxheti i përgjithshëm', exact: false }))
  await expect.element(text).toHaveTextContent('Gjithsej 100,00 €')
  await expect.poll(() => JSON.stringify(analysis())).toContain('total')
  const [amount] = [...plan.entities.values()].filter(({ kind }) => kind === 'cost-line')
  host.changeElsewhere(root, [{ type: 'update', id: amount?.id ?? '', values: { amount: 900_00 } }])
  await expect.element(text).toHaveTextContent('Gjithsej 900,00 €')
})

test('a sentence typed in one go is one change', async () => {
  const { analysis, changes } = await show()
  await userEvent.keyboard('Shkolla është larg.')
  await expect.poll(() => JSON.stringify(analysis())).toContain('Shkolla është larg.')
  expect(changes()).toBe(1)
})

import { once } from 'node:events'
import { dirname } from 'node:path'
import type { Page } from 'playwright'
import type { Bridge } from '../../../shared/contract/index.ts'
import { type Desktop, launchDesktop } from '../../desktop/launch.ts'
import { addKill, type CrashFigures, noCrash } from './check.ts'
import type { Id } from './plan.ts'

/** Kills Electron at a random moment while its window changes a plan, so many times over one `library.sqlite`. */
export async function crashDesktop(file: string, plan: Id, kills: number): Promise<CrashFigures> {
  let figures = noCrash
  for (let kill = 0; kill < kills; kill += 1) {
    const last = await runKilled(file, plan, Math.random() * 500)
    const mark = last.revision === 0 ? null : last
    figures = addKill(figures, file, plan, last.acknowledged, mark)
  }
  return figures
}

/** On a machine that is busy with other things a window may come too late for the one that waits: it waits once more. */
async function start(folder: string): Promise<Desktop> {
  try {
    return await launchDesktop(undefined, folder)
  } catch (error) {
    process.stderr.write(`Electron is started a second time: ${String(error)}\n`)
    return launchDesktop(undefined, folder)
  }
}

async function runKilled(file: string, plan: Id, milliseconds: number) {
  const { app, page, clear } = await start(dirname(file))
  try {
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    await startWriting(page, plan)
    await page.waitForEvent('console', (message) => message.text().startsWith('stored '))
    const child = app.process()
    const gone = once(child, 'exit')
    setTimeout(() => child.kill('SIGKILL'), milliseconds)
    await gone
    const stored = said.flatMap((text) => /^stored (\d+) (\S+) (\d+)$/.exec(text)?.slice(1) ?? [])
    const [revision = '0', title = '', communities = '0'] = stored.slice(-3)
    return {
      acknowledged: stored.length / 3,
      revision: Number(revision),
      title,
      communities: Number(communities),
    }
  } finally {
    await clear()
  }
}

/** Lets the window change the plan through its own bridge, on and on, and say in its console what was stored. */
async function startWriting(page: Page, plan: Id): Promise<void> {
  await page.evaluate((id) => {
    const { hartuesi } = globalThis as { hartuesi?: Bridge }
    if (hartuesi === undefined) throw new TypeError('no bridge')
    const newId = (): string => {
      const hex = crypto.randomUUID()
      return `${Date.now()
        .toString(16)
        .padStart(12, '0')
        .replace(/(.{8})(.{4})/, '$1-$2')}-7${hex.slice(15)}`
    }
    const write = async (): Promise<void> => {
      let communities = (await read()).length
      for (let step = Date.now(); ; step += 1) {
        const count = 1 + (step % 7)
        const answer = await hartuesi.call('plan.apply', {
          plan: id,
          operations: [
            { type: 'update', id, values: { title: String(step) } },
            ...Array.from({ length: count }, (_, index) => ({
              type: 'insert' as const,
              entity: {
                kind: 'community' as const,
                id: newId(),
                parent: id,
                position: 'V',
                name: `${step}.${index}.${count}`,
              },
            })),
          ],
        })
        if (!answer.ok) throw new Error(answer.error.code)
        communities += count
        console.log(`stored ${answer.value.revision} ${step} ${communities}`)
      }
    }
    const read = async () => {
      const answer = await hartuesi.call('plan.open', { plan: id })
      return answer.ok ? answer.value.entities.filter(({ kind }) => kind === 'community') : []
    }
    void write()
  }, plan)
}

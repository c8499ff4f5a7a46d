import type { CallName } from '../../../shared/contract/index.ts'
import { type Entity, flatten, isOfKind, type Kind } from '../../../shared/model/index.ts'
import type { Batch } from '../../../shared/operations/index.ts'
import { createFakeBridge, type FakeBridge } from '../../support/fake-bridge.ts'
import { testIds } from '../../support/ids.ts'

/** What a test sees of the host behind the components, and can do to it. */
export interface Stage extends Pick<FakeBridge, 'refuseNext'> {
  /** The entities of a kind as they are stored. */
  readonly stored: (kind: Kind) => readonly Entity[]
  /** How often the window has made a call. */
  readonly count: (name: CallName) => number
  /** A change that another window stores. */
  readonly changeElsewhere: (batch: Batch) => void
}

declare global {
  interface Window {
    readonly stage: Stage
  }
}

const entities = flatten(
  {
    kind: 'plan',
    values: { title: 'Plani i Kodrës', authorityName: 'Komuna e Kodrës', numberStyle: 'dot-comma' },
    children: [
      { kind: 'institution', key: 'dka', values: { name: 'Drejtoria e Arsimit', short: 'DKA' } },
      { kind: 'institution', key: 'drsh', values: { name: 'Drejtoria e Shëndetësisë', short: 'DRSH' } },
      { kind: 'institution', key: 'zkkk', values: { name: 'Zyra për Komunitete', short: 'ZKKK' } },
      { kind: 'funding-source', key: 'komuna', values: { name: 'Komuna', type: 'municipal' } },
      {
        kind: 'field',
        values: { name: 'Arsimi' },
        children: [
          { kind: 'swot-item', values: { quadrant: 'strengths', text: 'Shkolla afër' } },
          {
            kind: 'objective',
            values: { title: 'Arsim për të gjithë' },
            children: [
              {
                kind: 'result',
                values: { title: 'Libra' },
                children: [
                  {
                    kind: 'activity',
                    values: { title: 'Blerja e librave', costKind: 'amounts', responsible: ['zkkk'] },
                    children: [
                      {
                        kind: 'cost-line',
                        values: { source: 'komuna', span: 'year', year: 2027, amount: 100_000 },
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  testIds(7),
)

const bridge = createFakeBridge(entities)
const [root] = entities

/** The id of the plan on the stage. */
export const planId = root?.id ?? ''

const stage: Stage = {
  stored: (kind) => [...bridge.planOf(planId).entities.values()].filter((one) => isOfKind(one, kind)),
  count: (name) => bridge.calls.filter((one) => one === name).length,
  changeElsewhere: (batch) => void bridge.changeElsewhere(planId, batch),
  refuseNext: (code) => bridge.refuseNext(code),
}
// Before the window's own code looks for a host.
Object.assign(window, { hartuesi: bridge, stage })

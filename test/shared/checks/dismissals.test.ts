import { describe, expect, it } from 'vitest'
import {
  checkPlan,
  createChecker,
  createContext,
  dismissedAt,
  dismissing,
  type Grounds,
  sortDismissed,
} from '../../../shared/checks/index.ts'
import { createIdSource, descendantsOf, type Plan } from '../../../shared/model/index.ts'
import { apply } from '../../../shared/operations/index.ts'
import { testIds } from '../../support/ids.ts'
import { found, planWith } from './plans.ts'

function grounds(reason: string): Grounds {
  return { reason, author: 'Besa Krasniqi', at: '2026-11-22T04:50:00.000Z' }
}

/** A plan with one finding, and the same plan with the finding let stand. */
function dismissed(): { before: Plan; after: Plan } {
  const before = planWith({ activity: { description: 'Banimi social social' } })
  const [finding] = found('doubled-word', before)
  if (finding === undefined) throw new TypeError('no finding')
  return {
    before,
    after: apply(before, dismissing(before, [finding], grounds('Emri i programit'), testIds(7))),
  }
}

function sorted(plan: Plan) {
  return sortDismissed(plan, checkPlan(createContext(plan)))
}

describe('a finding that was dismissed', () => {
  it('is told apart, with its reason', () => {
    const { before, after } = dismissed()
    expect(sorted(before).open).toHaveLength(1)
    const { open, dismissed: left, stale } = sorted(after)
    expect(open).toEqual([])
    expect(left.map(({ finding, dismissal }) => [finding.rule, dismissal.reason])).toEqual([
      ['doubled-word', 'Emri i programit'],
    ])
    expect(stale).toEqual([])
  })

  it('says who let it stand, and when', () => {
    const [left] = sorted(dismissed().after).dismissed
    expect(left?.dismissal.author).toBe('Besa Krasniqi')
    expect(left === undefined ? '' : dismissedAt(left.dismissal)).toBe('2026-11-22T04:50:00.000Z')
  })

  it.each(['', 'nesër', '2026-13-45'])('says by its id when it was, where %j is kept of it', (at) => {
    const { dismissed: left } = sorted(dismissed().after)
    const [first] = left
    if (first === undefined) throw new TypeError('nothing is dismissed')
    const instant = '2026-11-22T01:30:00.000Z'
    const id = createIdSource(
      () => Date.parse(instant),
      (bytes) => bytes,
    )()
    expect(dismissedAt({ ...first.dismissal, id, at })).toBe(instant)
  })

  it('comes back when what it was about changes', () => {
    const { after } = dismissed()
    const [row] = descendantsOf(after, after.id, 'activity')
    const values = { description: 'Banimi i ri i ri social adekuat adekuat' }
    const changed = apply(after, [{ type: 'update', id: row?.id ?? '', values }])
    expect(sorted(changed).open.map(({ rule }) => rule)).toEqual(['doubled-word'])
    expect(sorted(changed).stale).toHaveLength(1)
  })

  it('stays dismissed when something else changes', () => {
    const { after } = dismissed()
    const [row] = descendantsOf(after, after.id, 'activity')
    const changed = apply(after, [{ type: 'update', id: row?.id ?? '', values: { lastYear: 2028 } }])
    expect(sorted(changed).open).toEqual([])
  })

  it('leaves a dismissal behind when it is mended', () => {
    const { after } = dismissed()
    const [row] = descendantsOf(after, after.id, 'activity')
    const mended = apply(after, [
      { type: 'update', id: row?.id ?? '', values: { description: 'Banimi social' } },
    ])
    expect(sorted(mended)).toMatchObject({ open: [], dismissed: [] })
    expect(sorted(mended).stale).toHaveLength(1)
  })

  it('may be one of several of the same place, let stand together', () => {
    const before = planWith({ activity: { description: 'Banimi social social  dhe dhe  punësimi' } })
    const findings = checkPlan(createContext(before))
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['doubled-word', 'doubled-space']))
    const after = apply(before, dismissing(before, findings, grounds('Ashtu u vendos'), testIds(7)))
    expect(sorted(after)).toMatchObject({ open: [], stale: [] })
    expect(sorted(after).dismissed).toHaveLength(findings.length)
  })

  it('is no text that the checks look at', () => {
    const { before } = dismissed()
    const [finding] = found('doubled-word', before)
    if (finding === undefined) throw new TypeError('no finding')
    const batch = dismissing(before, [finding], grounds('arsye arsye XKQZ'), testIds(7))
    const after = apply(before, batch)
    expect(checkPlan(createContext(after))).toHaveLength(1)
    expect(createChecker(before).recheck(after, batch)).toHaveLength(1)
  })
})

import { createPlan, flatten, type Plan } from '../../shared/model/index.ts'
import { countingIds } from '../support/small-plan.ts'

const institution = (key: string, name: string) => ({
  kind: 'institution',
  key,
  values: { name, short: key },
})

const activity = { kind: 'activity', values: { title: 'Kopsht', responsible: ['DKA'] } }
const result = { kind: 'result', values: { title: 'Rezultati' }, children: [activity] }
const objective = { kind: 'objective', values: { title: 'Objektivi' }, children: [result] }

/** A plan of three institutions and one activity, for which the first is responsible. */
export function institutionsPlan(): Plan {
  const children = [
    institution('DKA', 'Drejtoria Komunale e Arsimit'),
    institution('DSHM', 'Drejtoria e Shëndetësisë dhe Mirëqenies Sociale'),
    institution('ZKKK', 'Zyra Komunale për Komunitete dhe Kthim'),
    objective,
  ]
  return createPlan(flatten({ kind: 'plan', values: { title: 'Plani' }, children }, countingIds()))
}

import { expect, it } from 'vitest'
import { planFilesIn } from '../../../electron/hosts/plan-files.ts'

it.each([
  [['/home/arta/Plani ynë.plv'], ['/home/arta/Plani ynë.plv']],
  [['Plani.PLV'], ['/home/arta/Plani.PLV']],
  [['--original-process-start-time=1', '.', '/opt/app', '--x=y.plv'], []],
  [
    ['a.plv', 'b.txt', '../b.plv'],
    ['/home/arta/a.plv', '/home/b.plv'],
  ],
  [[], []],
])('of %j opens %j', (args, files) => {
  expect(planFilesIn(args, '/home/arta')).toEqual(files)
})

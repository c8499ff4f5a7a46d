/**
 * Prints how much of each transcription its papers show: `node test/coverage/main.ts [file.json …] [--all] [--files]`, the real plans
 * where no file is named, every text that is not printed with `--all`, the files as other programs read them with `--files`,
 * then those of the project's own plans too.
 * Kept aside are claims (codes, sums and headings that
 * the program computes, or a second print of a text), abbreviations that no text uses, and on the spreadsheet prose, for
 * which it has no sheet.
 */
import { basename } from 'node:path'
import { formatOf } from '../../shared/formats/index.ts'
import { rootOf } from '../../shared/model/index.ts'
import { hasRealPlans, realPlan } from '../support/real-plans.ts'
import { coverageOf, type Share } from './cover.ts'
import { coverageOfFiles, examplePlan, examples } from './example-files.ts'
import { filesOf } from './files.ts'
import { coverageOfFile, wantedOfFile } from './real-plans.ts'

const few = 4
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const showsAll = process.argv.includes('--all')

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function tell(paper: string, shares: readonly Share[]): void {
  say(`  ${paper}`)
  for (const { group, wanted, kept, missing } of shares) {
    const found = wanted - kept.length - missing.length
    const percent = wanted === 0 ? 100 : Math.floor((found * 1_000) / wanted) / 10
    const aside = kept.length === 0 ? '' : `, ${kept.length} kept aside`
    say(`    ${group.padEnd(7)} ${found}/${wanted} printed (${percent} %)${aside}, ${missing.length} missing`)
    const told = showsAll || group === 'words' ? kept : []
    for (const { path, value } of told) {
      say(`      kept aside: ${path} = ${String(value).replaceAll('\n', ' / ').slice(0, 90)}`)
    }
    for (const { path, value } of showsAll ? missing : missing.slice(0, few)) {
      say(`      missing: ${path} = ${String(value).replaceAll('\n', ' / ').slice(0, 90)}`)
    }
  }
}

const named = files.length > 0 ? files : hasRealPlans ? (['000', '001', '003'] as const).map(realPlan) : []
if (named.length === 0) say('The real plans are not on this machine; name a transcription.')
for (const file of named) {
  const { plan, format, document, workbook } = coverageOfFile(file)
  say(`${basename(file)}: ${format.id}`)
  tell('document', document)
  tell('workbook', workbook)
  if (!process.argv.includes('--files')) continue
  const files = await filesOf(plan, format)
  const wanted = wantedOfFile(file)
  for (const kind of ['pdf', 'docx', 'xlsx'] as const) tell(kind, coverageOf(plan, wanted, files[kind]))
}
if (process.argv.includes('--files')) {
  for (const name of examples) {
    const plan = examplePlan(name)
    const format = formatOf(rootOf(plan).format)
    if (format === null) continue
    say(`${name}.json (a plan of the project's own): ${format.id}`)
    for (const { kind, texts, amounts, missing } of await coverageOfFiles(plan, format)) {
      say(`  ${kind.padEnd(5)} ${texts} texts and ${amounts} amounts looked for, ${missing.length} missing`)
      for (const one of missing) say(`    missing: ${one}`)
    }
  }
}

import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UsageError, usageText, wordsAsked } from '../../../electron/hosts/arguments.ts'
import { readCommand } from '../../../electron/hosts/cli/command.ts'
import { terminalWords } from '../../../shared/locales/terminal/index.ts'

const plan = '01932d3e-0000-7000-8000-000000000001'
const line = (text: string): string[] => text.split(' ').filter((word) => word !== '')

describe('a command line', () => {
  it('imports a file', () => {
    expect(readCommand(line('import a.json --library l.sqlite --json'))).toEqual({
      name: 'import',
      file: 'a.json',
      library: resolve('l.sqlite'),
      json: true,
    })
  })

  it('lists, with options before and after', () => {
    const command = { name: 'list', library: resolve('l.sqlite'), json: false }
    expect(readCommand(line('--library=l.sqlite list'))).toEqual(command)
    expect(readCommand(line('list --library l.sqlite --language sr'))).toEqual(command)
  })

  it('exports a plan or a file', () => {
    const common = { name: 'export', library: resolve('l'), json: false, folder: resolve('o') }
    expect(readCommand(line(`export --plan ${plan} --library l --format pdf,xlsx --out o`))).toEqual({
      ...common,
      source: { plan },
      formats: ['pdf', 'xlsx'],
      language: null,
    })
    expect(readCommand(line('export a.plv --library l --format XLSX --out o --language en'))).toEqual({
      ...common,
      source: { file: 'a.plv' },
      formats: ['xlsx'],
      language: 'en',
    })
  })

  it('checks a plan or a file, in Albanian where no language is asked for', () => {
    const common = { name: 'check', library: resolve('l') }
    expect(readCommand(line(`check --plan ${plan} --library l --json`))).toEqual({
      ...common,
      source: { plan },
      json: true,
      language: 'sq',
      report: null,
    })
    expect(readCommand(line('check a.json --library l --language en'))).toEqual({
      ...common,
      source: { file: 'a.json' },
      json: false,
      language: 'en',
      report: null,
    })
  })

  it('checks with a report, whose kind the ending of its name tells', () => {
    const reportOf = (text: string) => readCommand(line(`check a.json --library l ${text}`))
    expect(reportOf('--report r.PDF')).toMatchObject({
      report: { file: resolve('r.PDF'), format: 'pdf', arranged: 'chapter' },
    })
    expect(reportOf('--report=r.xlsx --by rule')).toMatchObject({
      report: { file: resolve('r.xlsx'), format: 'xlsx', arranged: 'rule' },
    })
    expect(() => reportOf('--report r.txt')).toThrow('bad-format: r.txt')
    expect(() => reportOf('--report r.pdf --by name')).toThrow('bad-order: name')
  })

  it('asks for help', () => {
    expect(readCommand(['--help'])).toEqual({ name: 'help' })
    expect(readCommand(line('export --help'))).toEqual({ name: 'help' })
  })

  it.each([
    ['', 'no-command'],
    ['save', 'unknown-command'],
    ['toString', 'unknown-command'],
    ['__proto__', 'unknown-command'],
    ['import', 'no-file'],
    ['check', 'file-or-plan'],
    ['check a b', 'too-many'],
    ['check a --out o', 'unknown-option'],
    [`check a --plan ${plan}`, 'file-or-plan'],
    ['import a b', 'too-many'],
    ['import a --format pdf', 'unknown-option'],
    ['import a --out', 'unknown-option'],
    ['import a --library', 'unknown-option'],
    ['import a --library --json', 'unknown-option'],
    ['import a --library=', 'unknown-option'],
    ['import a --json=yes', 'unknown-option'],
    ['import a --force', 'unknown-option'],
    ['import a -x', 'unknown-option'],
    ['import a --__proto__ x', 'unknown-option'],
    ['list a', 'too-many'],
    ['list --language de', 'bad-language'],
    ['export --format pdf --out o', 'file-or-plan'],
    [`export a --plan ${plan} --format pdf --out o`, 'file-or-plan'],
    ['export --plan 7 --format pdf --out o', 'bad-plan'],
    ['export a --out o', 'no-format'],
    ['export a --format pdf', 'no-folder'],
    ['export a --format pdf,exe --out o', 'bad-format'],
    ['export a --format pdf, --out o', 'bad-format'],
    ['export a b --format pdf --out o', 'too-many'],
  ])('is refused: %j', (text, problem) => {
    expect(() => readCommand(line(text))).toThrow(expect.objectContaining({ problem }))
  })
})

describe('the words asked for', () => {
  it('are Albanian unless told', () => {
    const sq = terminalWords('sq')
    for (const text of ['', 'list', 'list --language de', 'list --language', 'list --language __proto__'])
      expect(wordsAsked(line(text))).toBe(sq)
    expect(wordsAsked(line('list --language sr'))).toBe(terminalWords('sr'))
    expect(wordsAsked(line('--language=en'))).toBe(terminalWords('en'))
  })

  it('name what is wrong', () => {
    expect(usageText(new UsageError('unknown-command', 'save'), terminalWords('sq'))).toBe(
      'Urdhri «save» nuk njihet.',
    )
  })
})

import { zipSync } from 'fflate'
import { smallPlan } from '../../electron/hosts/small-plan.ts'
import { type HostileFile, utf8 } from './hostile-file.ts'

const good = JSON.stringify(smallPlan)

/** The small plan with some of its values changed. */
function changed(values: object): Uint8Array {
  return utf8(JSON.stringify({ ...smallPlan, ...values }))
}

/** The small plan with text put in before its other keys, as it stands. */
function prefixed(text: string): Uint8Array {
  return utf8(`{${text},${good.slice(1)}`)
}

function nested(open: string, close: string, depth: number): Uint8Array {
  return utf8(open.repeat(depth) + close.repeat(depth))
}

const refused = (name: string, what: string, bytes: () => Uint8Array): HostileFile => ({
  name: `${name}.json`,
  what,
  bytes,
  wanted: 'refused',
})

const harmless = (name: string, what: string, bytes: () => Uint8Array): HostileFile => ({
  ...refused(name, what, bytes),
  wanted: 'harmless',
})

/** Small enough to be looked at: kept under test/fixtures/hostile/ as they are made here. */
export const smallTranscriptions: readonly HostileFile[] = [
  refused('empty', 'no byte', () => new Uint8Array()),
  refused('spaces', 'only spaces', () => utf8(' \n\t ')),
  refused('null', 'JSON, but null', () => utf8('null')),
  refused('number', 'JSON, but a number', () => utf8('1e999')),
  refused('list', 'JSON, but a list', () => utf8('[1,2,3]')),
  refused('cut', 'cut off in the middle', () => utf8(good.slice(0, good.length / 2))),
  refused('two', 'two values', () => utf8(good + good)),
  refused('infinity', 'a number that JSON has not', () => prefixed('"years":[Infinity]')),
  refused('huge-number', 'a number beyond all machines', () => prefixed(`"years":[1e400]`)),
  refused('doubled', 'the same key twice', () => prefixed('"title":"Tjetër"')),
  refused('title-list', 'a list for a title', () => changed({ title: ['a'] })),
  refused('title-object', 'an object for a title', () => changed({ title: { toString: 'a' } })),
  refused('fields-text', 'a text for the fields', () => changed({ fields: 'Arsimi' })),
  refused('fields-number', 'numbers for fields', () => changed({ fields: [1, 2, 3] })),
  refused('years-text', 'texts for years', () => changed({ years: ['2027', 'x'] })),
  refused('years-negative', 'years before all plans', () => changed({ years: [-2027, -2028] })),
  refused('currency', 'a currency that is none', () => changed({ currency: '__proto__' })),
  refused('not-utf8', 'bytes that are no UTF-8', () => {
    const bytes = changed({ title: 'AAAA' })
    bytes.fill(0xff, good.indexOf('title') + 9, good.indexOf('title') + 11)
    return bytes
  }),
  refused('nul-bytes', 'NUL between the letters', () => utf8(good.replaceAll('a', 'a\0'))),
  refused('utf16', 'UTF-16 with its mark', () => Buffer.from(`\ufeff${good}`, 'utf16le')),
  refused('png', 'a picture', () =>
    Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), Buffer.alloc(64)]),
  ),
  refused('exe', 'a program of Windows', () =>
    Buffer.concat([Buffer.from('MZ'), Buffer.alloc(126), Buffer.from('PE\0\0')]),
  ),
  refused('script', 'a script', () => utf8('#!/bin/sh\nrm -rf ~\n')),
  refused('page', 'a web page', () => utf8('<html><script>alert(1)</script></html>')),
  refused('zip', 'an archive', () => zipSync({ 'plan.json': utf8(good) }, { mtime: '1990-01-01' })),
  refused('macro', 'a Word file with a macro', () =>
    zipSync({ 'word/vbaProject.bin': utf8('Sub AutoOpen()') }, { mtime: '1990-01-01' }),
  ),
  harmless('bom', 'UTF-8 with its mark', () => utf8(`\ufeff${good}`)),
  harmless('prototype', 'keys of prototypes', () =>
    prefixed('"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":"x"'),
  ),
  harmless('script-text', 'scripts for texts', () =>
    changed({ title: '<script>alert(1)</script><img src=x onerror=alert(1)>' }),
  ),
  harmless('formula-text', 'formulas for texts', () =>
    changed({ title: '=HYPERLINK("http://example.org","x")', authority: "@SUM(1+1)*cmd|' /C calc'!A0" }),
  ),
  harmless('sql-text', 'SQL for a text', () => changed({ title: "'); DROP TABLE plan; --" })),
  harmless('template-text', 'templates for texts', () =>
    changed({ title: '{{count}} $t(library.title) %s' }),
  ),
  harmless('path-text', 'a path for the authority', () => changed({ authority: '../../../../etc/cron.d/x' })),
]

/** The largest file of this kind that is worth trying: rows of one list. */
function rows(count: number): Uint8Array {
  const [field] = smallPlan.fields
  const row = JSON.stringify({ code: '1.1.1', title: 'x', description: '' })
  const text = JSON.stringify({ ...smallPlan, fields: [{ ...field, objectives: '@' }] })
  const result = `[{"code":"1","level":"strategic","title":"x","indicators":[],"results":[{"code":"1.1","title":"x","activities":[${`${row},`.repeat(count - 1)}${row}]}]}]`
  return utf8(text.replace('"@"', result))
}

/** Too large to be kept: made when they are wanted. */
export const largeTranscriptions: readonly HostileFile[] = [
  refused('deep-lists', 'a hundred thousand lists in one another', () => nested('[', ']', 100_000)),
  refused('deep-objects', 'a hundred thousand objects in one another', () =>
    utf8(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
  ),
  refused('unclosed', 'a million lists that never end', () => utf8('['.repeat(1_000_000))),
  refused('million-rows', 'a million rows', () => rows(1_000_000)),
  refused('long-title', 'a title of twenty million signs', () => changed({ title: 'x'.repeat(20_000_000) })),
  refused('long-number', 'a number of a million digits', () =>
    prefixed(`"years":[${'9'.repeat(1_000_000)}]`),
  ),
  refused('many-keys', 'a million keys', () =>
    prefixed(Array.from({ length: 1_000_000 }, (_, index) => `"k${index}":0`).join(',')),
  ),
  refused('oversize', 'a byte more than the largest', () => Buffer.alloc(64 * 1024 * 1024 + 1, ' ')),
]

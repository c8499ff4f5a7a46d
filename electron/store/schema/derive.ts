import { formatLimits } from '../../../shared/formats/index.ts'
import {
  type FieldDefinition,
  type Kind,
  kindNames,
  limits,
  type Rule,
  rulesOf,
} from '../../../shared/model/index.ts'
import { type Column, columnName, columnsOf, tableOf } from './columns.ts'

const deferred = 'DEFERRABLE INITIALLY DEFERRED'
const id = (name: string) => `"${name}" TEXT NOT NULL CHECK (length("${name}") = 36)`

/**
 * The tables that are the same whatever kinds there are. `plan_state` has one row for each plan, `change` one for each
 * stored batch, undo and redo, `version` one for each named revision: `previous` leads from a batch to the one that undo
 * takes back after it, and from an undo to the one that redo repeats after it. `state` names what a plan holds: no two
 * states of any plan have the same. `format` has the formats that somebody made, as `writeFormat` writes them.
 */
const fixed: readonly string[] = [
  `CREATE TABLE "plan_state" (
  "plan" TEXT NOT NULL PRIMARY KEY REFERENCES "plan" ("id") ${deferred},
  "revision" INTEGER NOT NULL CHECK ("revision" >= 0),
  ${id('state')},
  "undo" INTEGER,
  "redo" INTEGER,
  "created_at" TEXT NOT NULL CHECK (length("created_at") <= 30),
  "created_by" TEXT NOT NULL CHECK (length("created_by") <= 200),
  "changed_at" TEXT NOT NULL CHECK (length("changed_at") <= 30),
  "binned_at" TEXT CHECK (length("binned_at") <= 30),
  "activities" INTEGER NOT NULL CHECK ("activities" >= 0),
  "total" INTEGER NOT NULL,
  FOREIGN KEY ("plan", "undo") REFERENCES "change" ("plan", "revision") ${deferred},
  FOREIGN KEY ("plan", "redo") REFERENCES "change" ("plan", "revision") ${deferred}
) STRICT`,
  `CREATE TABLE "change" (
  "plan" TEXT NOT NULL REFERENCES "plan_state" ("plan") ${deferred},
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  ${id('id')},
  "kind" TEXT NOT NULL CHECK ("kind" IN ('do', 'undo', 'redo')),
  "at" TEXT NOT NULL CHECK (length("at") <= 30),
  "author" TEXT NOT NULL CHECK (length("author") <= 200),
  "reverses" INTEGER CHECK ("reverses" < "revision"),
  "previous" INTEGER CHECK ("previous" < "revision"),
  "operations" TEXT CHECK (json_valid("operations")),
  "inverse" TEXT CHECK (json_valid("inverse")),
  PRIMARY KEY ("plan", "revision"),
  CHECK (("kind" = 'do') = ("reverses" IS NULL)),
  CHECK (("kind" = 'do') = ("operations" IS NOT NULL)),
  CHECK (("kind" = 'do') = ("inverse" IS NOT NULL))
) STRICT`,
  `CREATE TABLE "version" (
  "plan" TEXT NOT NULL REFERENCES "plan_state" ("plan") ${deferred},
  ${id('id')},
  "revision" INTEGER NOT NULL CHECK ("revision" >= 0),
  "name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND ${limits.name}),
  "at" TEXT NOT NULL CHECK (length("at") <= 30),
  "author" TEXT NOT NULL CHECK (length("author") <= 200),
  PRIMARY KEY ("plan", "id")
) STRICT`,
  `CREATE TABLE "setting" (
  "name" TEXT NOT NULL PRIMARY KEY CHECK (length("name") <= ${limits.label}),
  "value" TEXT NOT NULL CHECK (json_valid("value"))
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE "format" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") BETWEEN 1 AND ${formatLimits.id}),
  "json" TEXT NOT NULL CHECK (length("json") <= ${formatLimits.file} AND json_valid("json"))
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE "entity" (
  "id" TEXT NOT NULL PRIMARY KEY CHECK (length("id") = 36),
  "plan" TEXT NOT NULL REFERENCES "plan_state" ("plan") ${deferred},
  "kind" TEXT NOT NULL CHECK (length("kind") <= ${limits.label}),
  "parent" TEXT REFERENCES "entity" ("id") ${deferred},
  "position" TEXT NOT NULL CHECK (length("position") BETWEEN 1 AND ${limits.position}),
  CHECK (("parent" IS NULL) = ("kind" = 'plan')),
  CHECK (("id" = "plan") = ("kind" = 'plan'))
) STRICT, WITHOUT ROWID`,
  'CREATE INDEX "entity_of_plan" ON "entity" ("plan", "kind")',
  'CREATE INDEX "entity_of_parent" ON "entity" ("parent")',
]

/** Every statement that makes an empty library, derived from the table of kinds. */
export function deriveSchema(): readonly string[] {
  return [...fixed, ...kindNames.flatMap((kind) => [tableSql(kind), ...indexSql(kind)])]
}

function tableSql(kind: Kind): string {
  const lines = [
    `"id" TEXT NOT NULL PRIMARY KEY REFERENCES "entity" ("id") ${deferred}`,
    ...columnsOf(kind).map((column) => columnSql(column)),
    ...rulesOf(kind).map((rule) => `CHECK (${ruleSql(rule)})`),
  ]
  return `CREATE TABLE "${tableOf(kind)}" (\n${lines.map((line) => `  ${line}`).join(',\n')}\n) STRICT`
}

/** A reference is looked for whenever what it names is removed. */
function indexSql(kind: Kind): string[] {
  const referring = columnsOf(kind).filter(({ definition }) => isReference(definition))
  return referring.map(({ name }) => {
    const table = tableOf(kind)
    return `CREATE INDEX "${table}_of_${name}" ON "${table}" ("${name}")`
  })
}

function isReference(definition: FieldDefinition<unknown>): boolean {
  return definition.refersTo !== undefined && definition.several !== true
}

function columnSql({ name, definition }: Column): string {
  const { storage, nullable, refersTo } = definition
  const type = storage === 'integer' || storage === 'boolean' ? 'INTEGER' : 'TEXT'
  const target = refersTo === '*' ? 'entity' : tableOf(refersTo ?? '')
  return [
    `"${name}" ${type}`,
    ...(nullable ? [] : ['NOT NULL']),
    ...(isReference(definition) ? [`REFERENCES "${target}" ("id") ${deferred}`] : []),
    ...checksOf(name, definition).map((check) => `CHECK (${check})`),
  ].join(' ')
}

function checksOf(
  name: string,
  { storage, maximumLength, range, choices }: FieldDefinition<unknown>,
): string[] {
  const checks: string[] = []
  if (storage === 'boolean') checks.push(`"${name}" IN (0, 1)`)
  if (storage === 'json') checks.push(`json_valid("${name}") AND json_type("${name}") = 'array'`)
  if (maximumLength !== undefined) checks.push(`length("${name}") <= ${maximumLength}`)
  if (range !== undefined) checks.push(`"${name}" BETWEEN ${range[0]} AND ${range[1]}`)
  if (choices !== undefined)
    checks.push(`"${name}" IN (${choices.map((choice) => `'${choice}'`).join(', ')})`)
  return checks
}

function ruleSql(rule: Rule): string {
  const [value, other] = [columnName(rule.field), columnName(rule.other)]
  switch (rule.rule) {
    case 'not-before':
      return `"${value}" >= "${other}"`
    case 'set-exactly-if':
      return `("${value}" IS NOT NULL) = ("${other}" = '${rule.value}')`
  }
}

import { type Finding, heavierFirst, placeOf, ruleName } from '../../checks/index.ts'
import { checkWords } from '../../locales/checks/index.ts'
import type { Entity, Id } from '../../model/index.ts'
import { type Context, codeOf, say } from '../compose/context.ts'
import { oneLine } from '../compose/lines.ts'

/** By what the findings of a report stand together. */
export type Arrangement = 'chapter' | 'rule'

/** Something told of a finding, such as that someone lets it stand. */
export interface About {
  readonly finding: Finding
}

/** Findings that stand under one heading. */
export interface Group<T extends About> {
  readonly heading: string
  readonly entity: Id | null
  readonly items: readonly T[]
}

const listed: readonly string[] = ['institution', 'funding-source', 'abbreviation', 'community']

/** The findings by chapter, in reading order and the heaviest first, or by rule. */
export function groupsOf<T extends About>(
  context: Context,
  items: readonly T[],
  arranged: Arrangement,
): readonly Group<T>[] {
  const keyOf = arranged === 'rule' ? ({ finding }: T) => finding.rule : partOf(context)
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  const made = [...groups].map(([key, found]) => ({ key, found }))
  if (arranged === 'rule') {
    return made.map(({ found }) => ({ heading: ruleHeading(context, found), entity: null, items: found }))
  }
  const order = [context.plan.id, ...(context.plan.children.get(context.plan.id) ?? []), lists]
  return made
    .toSorted((one, other) => order.indexOf(one.key) - order.indexOf(other.key))
    .map(({ key, found }) => ({
      heading: chapterHeading(context, key),
      entity: context.plan.entities.has(key) && key !== context.plan.id ? key : null,
      items: found.toSorted((one, other) => heavierFirst(one.finding, other.finding)),
    }))
}

/** Where a finding stands as the paper names it, with the cell: `1.1.1 · shuma`. */
export function whereOf({ plan, codes, language }: Context, finding: Finding): string {
  const cell = checkWords(language).terms[finding.place.cell]
  return [placeOf(plan, finding, codes), cell].filter((part) => part !== '').join(' · ')
}

/** Stands for the registers, which are no chapter. */
const lists = 'lists'

/** The part of the plan, below its root, in which a finding stands. */
function partOf({ plan }: Context): (about: About) => string {
  return ({ finding }) => {
    let at = plan.entities.get(finding.entity)
    while (at !== undefined && at.parent !== null && at.parent !== plan.id) at = plan.entities.get(at.parent)
    if (at === undefined) return plan.id
    return listed.includes(at.kind) ? lists : at.id
  }
}

function chapterHeading(context: Context, key: string): string {
  const entity = context.plan.entities.get(key)
  if (key === lists || entity === undefined) return context.words.findings.lists
  const title = oneLine(titleOf(context, entity)).trim()
  const code = codeOf(context, key)
  return [code, title === '' ? context.words.findings.untitled : title]
    .filter((part) => part !== '')
    .join(' ')
}

function titleOf(context: Context, entity: Entity): string {
  switch (entity.kind) {
    case 'plan':
      return context.words.findings.whole
    case 'field':
      return entity.name
    case 'objective':
      return entity.title
    case 'section': {
      if (entity.heading !== '') return entity.heading
      const chapter = context.format.chapters.find(({ role }) => role === entity.role)
      return chapter === undefined ? '' : say(context, chapter.heading)
    }
    default:
      return context.words.findings.whole
  }
}

function ruleHeading({ language }: Context, [first]: readonly About[]): string {
  return first === undefined ? '' : ruleName(first.finding.rule, language)
}

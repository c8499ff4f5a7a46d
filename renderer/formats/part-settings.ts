import type {
  BudgetTable,
  Chapter,
  IndicatorColumn,
  IndicatorTable,
  Level,
  NewPlan,
  ObjectivePart,
  PlanFormat,
  TotalsRow,
} from '../../shared/formats/index.ts'
import { type Say, type Setting, settingsOf } from './settings.ts'

const orientations: Readonly<Record<Chapter['orientation'], Say>> = {
  portrait: (t) => t('formats.portrait'),
  landscape: (t) => t('formats.landscape'),
}
const optional: Say = (t) => t('formatParts.optional')
const numbered: Say = (t) => t('formatParts.numbered')
const figures = ['code', 'number', 'title']

const level = settingsOf<Level>()
/** What every level is called and how it is numbered. */
export const levelSettings: readonly Setting<Level>[] = [
  level.phrase('singular', (t) => t('formats.levelNames.singular')),
  level.phrase('plural', (t) => t('formats.levelNames.plural')),
  level.phrase('label', (t) => t('formats.levelNames.label'), ...figures),
  level.choice('numbering', (t) => t('formats.numbering'), {
    arabic: (t) => t('formats.numberings.arabic'),
    roman: (t) => t('formats.numberings.roman'),
  }),
]
/** Where a level of objectives stands in the table of activities. */
export const placeSettings: readonly Setting<Level>[] = [
  level.choice('inTable', (t) => t('formatParts.inTable'), {
    band: (t) => t('formatParts.inTables.band'),
    column: (t) => t('formatParts.inTables.column'),
  }),
]

const heading = settingsOf<Level['heading']>()
/** How the chapter of objectives opens a field or an objective. */
export const headingSettings: readonly Setting<Level['heading']>[] = [
  heading.phrase('text', (t) => t('formatParts.headingText'), ...figures),
  heading.choice('number', (t) => t('formatParts.headingNumber'), {
    chapter: (t) => t('formatParts.headingNumbers.chapter'),
    code: (t) => t('formatParts.headingNumbers.code'),
    none: (t) => t('formatParts.headingNumbers.none'),
  }),
  heading.flag('box', (t) => t('formatParts.headingBox')),
]

const cover = settingsOf<PlanFormat['cover']>()
export const coverSettings: readonly Setting<PlanFormat['cover']>[] = [
  cover.choice('orientation', (t) => t('formatParts.cover'), orientations),
]

const chapter = settingsOf<Chapter>()
export const chapterSettings: readonly Setting<Chapter>[] = [
  chapter.flag('numbered', numbered),
  {
    type: 'flag',
    label: (t) => t('formatParts.subChapter'),
    read: (of) => of.level === 2,
    write: (isSub) => ({ level: isSub ? 2 : 1 }),
  },
  chapter.flag('optional', optional),
]

/** What a chapter prints after its sections. */
export const contentSetting = chapter.choice('content', (t) => t('formatParts.chapterContent'), {
  sections: (t) => t('formatParts.chapterContents.sections'),
  contents: (t) => t('formatParts.chapterContents.contents'),
  abbreviations: (t) => t('formatParts.chapterContents.abbreviations'),
  analysis: (t) => t('formatParts.chapterContents.analysis'),
  objectives: (t) => t('formatParts.chapterContents.objectives'),
  'budget-summary': (t) => t('formatParts.chapterContents.budget-summary'),
  'implementation-plan': (t) => t('formatParts.chapterContents.implementation-plan'),
  signatures: (t) => t('formatParts.chapterContents.signatures'),
})
/** Which sections of the plan a chapter prints. */
export const roleSetting = chapter.choice('role', (t) => t('formatParts.role'), {
  introduction: (t) => t('formatParts.roles.introduction'),
  methodology: (t) => t('formatParts.roles.methodology'),
  analysis: (t) => t('formatParts.roles.analysis'),
  objectives: (t) => t('formatParts.roles.objectives'),
  budget: (t) => t('formatParts.roles.budget'),
  implementation: (t) => t('formatParts.roles.implementation'),
  monitoring: (t) => t('formatParts.roles.monitoring'),
  other: (t) => t('formatParts.roles.other'),
  '': (t) => t('formatParts.roles.none'),
})

const part = settingsOf<ObjectivePart>()
export const objectivePartSettings: readonly Setting<ObjectivePart>[] = [
  part.phrase('heading', (t) => t('formatParts.partHeading'), 'code'),
  part.flag('numbered', numbered),
]
/** The row over each table of described activities. */
export const bandSettings: readonly Setting<ObjectivePart>[] = [
  part.phrase('band', (t) => t('formatParts.band'), 'code'),
]

const totals = settingsOf<TotalsRow>()
export const totalsSettings: readonly Setting<TotalsRow>[] = [
  totals.choice('show', (t) => t('formatParts.show'), {
    columns: (t) => t('formatParts.shows.columns'),
    sum: (t) => t('formatParts.shows.sum'),
  }),
  totals.choice('category', (t) => t('formatParts.category'), {
    every: (t) => t('formatParts.categories.every'),
    capital: (t) => t('formatParts.categories.capital'),
    current: (t) => t('formatParts.categories.current'),
  }),
  totals.flag('optional', optional),
]
/** Of rows that stand after objectives. */
export const totalsLevelSettings: readonly Setting<TotalsRow>[] = [
  totals.choice('level', (t) => t('formatParts.ofLevel'), {
    every: (t) => t('formatParts.levels.every'),
    strategic: (t) => t('formatParts.levels.strategic'),
    specific: (t) => t('formatParts.levels.specific'),
  }),
]

const indicatorColumn = settingsOf<IndicatorColumn>()
export const indicatorColumnSettings: readonly Setting<IndicatorColumn>[] = [
  indicatorColumn.flag('optional', optional),
]
/** For which years a column of targets is. */
export const targetSettings: readonly Setting<IndicatorColumn>[] = [
  indicatorColumn.choice('years', (t) => t('formatParts.years'), {
    every: (t) => t('formats.targetYears.every'),
    first: (t) => t('formats.targetYears.first'),
    last: (t) => t('formats.targetYears.last'),
  }),
]

const indicators = settingsOf<IndicatorTable>()
export const indicatorTableSettings: readonly Setting<IndicatorTable>[] = [
  indicators.choice('numbering', (t) => t('formatParts.indicatorNumbers'), {
    count: (t) => t('formatParts.indicatorNumberings.count'),
    code: (t) => t('formatParts.indicatorNumberings.code'),
  }),
  indicators.choice('density', (t) => t('formatParts.density'), {
    normal: (t) => t('formatParts.densities.normal'),
    compact: (t) => t('formatParts.densities.compact'),
  }),
  indicators.phrase('secondary', (t) => t('formatParts.secondary')),
]

const budget = settingsOf<BudgetTable>()
export const budgetSettings: readonly Setting<BudgetTable>[] = [
  budget.phrase('group', (t) => t('formatParts.group')),
  budget.phrase('source', (t) => t('formatParts.source')),
  budget.phrase('total', (t) => t('formatParts.total')),
  budget.phrase('allGroups', (t) => t('formatParts.allGroups')),
]

const sources = settingsOf<BudgetTable['sources']>()
export const sourceSettings: readonly Setting<BudgetTable['sources']>[] = [
  sources.phrase('municipal', (t) => t('formatParts.sources.municipal')),
  sources.phrase('central', (t) => t('formatParts.sources.central')),
  sources.phrase('donor', (t) => t('formatParts.sources.donor')),
  sources.phrase('other', (t) => t('formatParts.sources.other')),
  sources.phrase('unstated', (t) => t('formatParts.sources.unstated')),
]

const newPlan = settingsOf<NewPlan>()
export const newPlanSettings: readonly Setting<NewPlan>[] = [
  newPlan.choice('country', (t) => t('content.plan.country'), {
    XK: (t) => t('content.plan.countries.XK'),
    AL: (t) => t('content.plan.countries.AL'),
  }),
  newPlan.choice('authorityKind', (t) => t('content.plan.authorityKind'), {
    municipality: (t) => t('content.plan.authorityKinds.municipality'),
    bashki: (t) => t('content.plan.authorityKinds.bashki'),
    ministry: (t) => t('content.plan.authorityKinds.ministry'),
    other: (t) => t('content.plan.authorityKinds.other'),
  }),
  newPlan.choice('currency', (t) => t('content.plan.currency'), {
    EUR: (t) => t('content.plan.currencies.EUR'),
    ALL: (t) => t('content.plan.currencies.ALL'),
  }),
]

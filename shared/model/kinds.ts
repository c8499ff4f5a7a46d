import {
  amount,
  choice,
  type FieldDefinition,
  flag,
  integer,
  optionalAmount,
  optionalDate,
  optionalInteger,
  optionalText,
  optionalYear,
  picture,
  reference,
  references,
  rich,
  text,
  texts,
  year,
  years,
} from './fields.ts'
import { limits } from './limits.ts'

interface KindDefinition {
  /** Kinds under which an entity of this kind may stand: none for the plan, which is the root; `*` for any. */
  readonly parents: readonly string[] | '*'
  readonly fields: Readonly<Record<string, FieldDefinition<unknown>>>
}

/** A number that may be printed in words: the words always, the number (in thousandths) where there is one. */
const measured = { words: text('title'), thousandths: optionalInteger(-limits.amount, limits.amount) }

/**
 * The one table of entity kinds. Schemas, types, store columns and differences are made from it: a new field of a plan
 * is one line here, one migration and one label. Kinds stand in the order in which a plan is read.
 */
export const kinds = {
  plan: {
    parents: [],
    fields: {
      authorityName: text('name'),
      authorityKind: choice(['municipality', 'bashki', 'ministry', 'other'], 'municipality'),
      country: choice(['XK', 'AL'], 'XK'),
      title: text('title'),
      subject: text('title'),
      firstYear: year(2027),
      lastYear: year(2029),
      currency: choice(['EUR', 'ALL'], 'EUR'),
      /** Id of the plan format; see shared/formats. */
      format: text('label', 'kosovo-municipal'),
      numberStyle: choice(['comma-dot', 'dot-comma', 'space-comma', 'sign-dot-comma'], 'dot-comma'),
      language: choice(['sq', 'sr', 'en'], 'sq'),
      /** The language into which the plan's texts are translated besides, where the assembly votes on both. */
      secondLanguage: choice(['none', 'sq', 'sr', 'en'], 'none'),
      status: choice(['draft', 'consultation', 'proposed', 'adopted'], 'draft'),
      decisionNumber: text('label'),
      decisionDate: optionalDate(),
      /** The printed text of the draft mark is shown while the plan is a draft. */
      draftMark: flag(true),
    },
  },
  /** The picture on the cover: a coat of arms or a logo. The first one is printed. */
  emblem: { parents: ['plan'], fields: { picture: picture() } },
  section: {
    parents: ['plan', 'section'],
    fields: {
      /** Which chapter of the format it fills; `other` stands after them. */
      role: choice(
        [
          'introduction',
          'methodology',
          'analysis',
          'objectives',
          'budget',
          'implementation',
          'monitoring',
          'other',
        ],
        'other',
      ),
      heading: text('title'),
      body: rich(),
    },
  },
  abbreviation: { parents: ['plan'], fields: { short: text('label'), long: text('title') } },
  institution: {
    parents: ['plan'],
    fields: {
      name: text('title'),
      short: text('label'),
      type: choice(
        ['municipal', 'central', 'school', 'health', 'civil-society', 'donor', 'international', 'other'],
        'other',
      ),
    },
  },
  'funding-source': {
    parents: ['plan'],
    fields: {
      name: text('title'),
      short: text('label'),
      type: choice(['municipal', 'central', 'donor', 'other'], 'other'),
    },
  },
  community: { parents: ['plan'], fields: { name: text('name') } },
  field: {
    parents: ['plan'],
    fields: {
      name: text('title'),
      /** Prose before the SWOT table. */
      analysis: rich(),
      /** Prose before the objectives of the field. */
      objectivesIntroduction: rich(),
      /** Prose before the expected results. */
      resultsIntroduction: rich(),
    },
  },
  'swot-item': {
    parents: ['field'],
    fields: {
      quadrant: choice(['strengths', 'weaknesses', 'opportunities', 'threats'], 'strengths'),
      text: text('text'),
      /** Objectives and activities that answer the item. */
      answeredBy: references('*'),
    },
  },
  objective: {
    parents: ['plan', 'field', 'objective'],
    fields: {
      level: choice(['strategic', 'specific'], 'strategic'),
      title: text('title'),
      /** Prose before the objective's box. */
      introduction: rich(),
      /** Prose before the list of assumptions, and before the list of risks. */
      assumptionsIntroduction: rich(),
      risksIntroduction: rich(),
    },
  },
  indicator: {
    parents: ['objective', 'result'],
    fields: {
      title: text('text'),
      unit: text('label'),
      baselineWords: measured.words,
      baselineThousandths: measured.thousandths,
      baselineYear: optionalYear(),
      source: text('title'),
      result: text('text'),
      /** A second row of values under the same indicator, as some strategies print. */
      secondary: flag(false),
    },
  },
  'indicator-target': {
    parents: ['indicator'],
    fields: { year: year(2027), words: measured.words, thousandths: measured.thousandths },
  },
  assumption: { parents: ['objective'], fields: { text: text('text') } },
  risk: { parents: ['objective'], fields: { text: text('text') } },
  result: { parents: ['objective'], fields: { title: text('text') } },
  activity: {
    parents: ['result'],
    fields: {
      title: text('text'),
      description: text('text'),
      steps: texts('text'),
      periodKind: choice(['years', 'ongoing', 'every-year', 'words'], 'years'),
      firstYear: optionalYear(),
      lastYear: optionalYear(),
      periodWords: text('title'),
      responsible: references('institution'),
      supporting: references('institution'),
      costDescription: text('text'),
      costKind: choice(['amounts', 'none', 'administrative', 'elsewhere', 'unknown'], 'unknown'),
      costWords: text('title'),
      /** Sources named without an amount, in printed order; those of cost lines come first on paper. */
      fundingSources: references('funding-source'),
      output: text('text'),
      verification: text('text'),
      reference: text('text'),
      monitoring: text('text'),
      indicators: texts('text'),
    },
  },
  'cost-line': {
    parents: ['activity'],
    fields: {
      source: reference('funding-source'),
      span: choice(['year', 'every-year', 'whole-plan'], 'year'),
      /** Set exactly if the span is one year. */
      year: optionalYear(),
      amount: amount(),
      category: choice(['unstated', 'current', 'capital'], 'unstated'),
      status: choice(['unstated', 'secured', 'sought'], 'unstated'),
    },
  },
  'cost-item': {
    parents: ['activity'],
    fields: {
      description: text('title'),
      /** Thousandths, so that 2.5 hours stay exact. */
      quantity: integer(0, limits.quantity, 1_000),
      unit: text('label'),
      unitCost: amount(),
      /** Thousandths: how many times a year, such as 12 months. */
      times: integer(0, limits.quantity, 1_000),
      timesUnit: text('label'),
      source: reference('funding-source'),
      /** The years for which the item is bought; empty means every year of the plan. */
      years: years(),
    },
  },
  /** What an activity says in a column that only its plan's format has: `column` is the column's id, see shared/formats. */
  'own-text': { parents: ['activity'], fields: { column: text('label'), text: text('text') } },
  /** What a printed plan claimed of the entity under which it stands; never printed by us, read by the checks. */
  declared: {
    parents: '*',
    fields: {
      subject: choice(
        [
          'code',
          'label',
          'title',
          'description',
          'period',
          'cell',
          'amount',
          'total',
          'split',
          'summary',
          'heading',
          'note',
        ],
        'cell',
      ),
      /** Which column, row or second place of the paper it stood in, such as `responsible` or `section-3`. */
      place: text('name'),
      year: optionalYear(),
      printed: text('text'),
      amount: optionalAmount(),
      wellFormed: flag(true),
      /** Line of the transcribed text. */
      line: optionalInteger(0, 100_000_000),
      /** A second party printed beside the amount, such as the payer. */
      party: optionalText('title'),
    },
  },
  /** What a text of the entity above says in another language; see `translations.ts`. */
  translation: {
    parents: '*',
    fields: {
      language: choice(['sq', 'sr', 'en'], 'sr'),
      /** The name of the value that is translated. */
      cell: text('label'),
      /** The translation of a line, or of a list with one item a line; empty for prose. */
      text: text('text'),
      /** The translation of prose. */
      body: rich(),
      /** Fingerprint of the text as it was when it was translated: another one tells that it has changed since. */
      original: text('label'),
    },
  },
  /** That someone has looked at a finding of the checks at the entity above, and lets it stand. */
  dismissal: {
    parents: '*',
    fields: {
      /** Id of the rule; see shared/checks. */
      rule: text('label'),
      /** Of the finding as it was: another one comes back when what it is about has changed. */
      fingerprint: text('label'),
      reason: text('title'),
      /** Who let it stand, as named in the settings; empty for nobody named. */
      author: text('name'),
      /** When, ISO 8601 in UTC; empty where it was not kept, see `dismissedAt`. */
      at: text('label'),
    },
  },
} as const satisfies Readonly<Record<string, KindDefinition>>

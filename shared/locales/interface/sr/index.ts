import type { sq } from '../sq/index.ts'
import type { SerbianWords } from '../words.ts'
import { budget } from './budget.ts'
import { checks } from './checks.ts'
import { commands } from './commands.ts'
import { common } from './common.ts'
import { content, kinds } from './content.ts'
import { document } from './document.ts'
import { drafting } from './drafting.ts'
import { emblem } from './emblem.ts'
import { errors, fileReasons, problems } from './errors.ts'
import { exporting } from './export.ts'
import { formatParts } from './format-parts.ts'
import { formats } from './formats.ts'
import { help, licences } from './help.ts'
import { history } from './history.ts'
import { keeping } from './keeping.ts'
import { bin, importReport, library } from './library.ts'
import { lists } from './lists.ts'
import { newPlan } from './new-plan.ts'
import { overview } from './overview.ts'
import { outline, plan } from './plan.ts'
import { planData } from './plan-data.ts'
import { prose } from './prose.ts'
import { settings } from './settings.ts'
import { tour } from './tour.ts'
import { translation } from './translation.ts'

/** Serbian in Latin script. */
export const sr = {
  common,
  checks,
  library,
  newPlan,
  planData,
  bin,
  importReport,
  plan,
  outline,
  budget,
  content,
  drafting,
  prose,
  emblem,
  lists,
  kinds,
  keeping,
  exporting,
  formats,
  formatParts,
  help,
  licences,
  errors,
  problems,
  fileReasons,
  history,
  commands,
  overview,
  settings,
  document,
  tour,
  translation,
} as const satisfies SerbianWords<typeof sq>

import type { HelpPicture } from '../../resources/help/pages.ts'
import budget from '../../resources/help/pictures/budget.png'
import checks from '../../resources/help/pictures/checks.png'
import exporting from '../../resources/help/pictures/export.png'
import library from '../../resources/help/pictures/library.png'
import swot from '../../resources/help/pictures/swot.png'

/** Addresses of the help's pictures. */
export const pictures: Readonly<Record<HelpPicture, string>> = {
  library,
  swot,
  budget,
  checks,
  export: exporting,
}

export { type ChangeContext, type ChangeLanguage, changeContext } from './context.ts'
export { type ChangeLine, changeLines, changeSummary, type Step, summaryOf } from './describe.ts'
export { placeName, thingName } from './name.ts'
export { valueText } from './value.ts'

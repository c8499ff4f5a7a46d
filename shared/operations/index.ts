export { apply } from './apply.ts'
export { buildPlan } from './build.ts'
export {
  batchBetween,
  batchRestoring,
  type Changed,
  changedNames,
  compare,
  type Difference,
  type Pair,
} from './compare.ts'
export { makeReady } from './draft.ts'
export { OperationError, type OperationProblem } from './error.ts'
export { applyReversibly, invert, type Reversible } from './invert.ts'
export { merging } from './merge.ts'
export {
  type Batch,
  batchSchema,
  type Insert,
  type Move,
  type Operation,
  type Remove,
  type Update,
} from './operation.ts'
export { referencesIn, referringFields, unlinking } from './references.ts'
export { basedOn, type Overruled, type Settled, settle, wovenIn } from './settle.ts'
export { stillTranslated, type Translated, translating } from './translate.ts'
export { placeIn, weaveTexts } from './weave/words.ts'

export { fromBase64, toBase64 } from './base64.ts'
export { type ChangedEntity, changedBetween, knowStep } from './changed.ts'
export { codesOf } from './codes.ts'
export {
  changeSchemaOf,
  createEntity,
  type Entity,
  type EntityOf,
  entitySchema,
  entitySchemaOf,
  type FieldName,
  fieldsOf,
  isKind,
  isOfKind,
  type Kind,
  kindNames,
  mayStandUnder,
  type Values,
  valueIn,
} from './entity.ts'
export type { FieldDefinition, Storage } from './fields.ts'
export { fingerprintOf } from './fingerprint.ts'
export { createIdSource, type Id, type IdSource, idSchema, type RandomBytes } from './id.ts'
export { kinds } from './kinds.ts'
export { limits } from './limits.ts'
export { flatten, type NestedEntity } from './nested.ts'
export { isYear, periodOf, printYears, readYears, type Years, type YearsInWords } from './period.ts'
export {
  type PictureProblem,
  type PictureSize,
  pictureBytes,
  pictureProblem,
  pictureSize,
  pictureText,
  plainPicture,
} from './picture.ts'
export {
  childrenOf,
  compareSiblings,
  createPlan,
  descendantsOf,
  entityOf,
  type Plan,
  rootOf,
  subtreeOf,
  yearsOf,
} from './plan.ts'
export { type Position, positionBetween, positionSchema, positionsBetween } from './position.ts'
export { isPrintable } from './printable.ts'
export {
  mapRuns,
  plainText,
  type RichBlock,
  type RichText,
  type Run,
  richTextSchema,
} from './rich-text.ts'
export { brokenRule, type Rule, rulesOf } from './rules.ts'
export {
  hasWords,
  inLanguage,
  isUntranslated,
  originalOf,
  secondLanguageOf,
  type TextLanguage,
  translatableIn,
  translatableKinds,
  translationOf,
  wordsOf,
  wordsShapeOf,
} from './translations.ts'

// For the process that renders: these load the typesetter and the maker of Word files.
export { checkDocx } from '../documents/check/checkDocx'
export { checkPdf } from '../documents/check/checkPdf'
export type { Measurement } from '../documents/check/types'
export { buildDocx, writeDocx } from '../documents/docx/writeDocx'
export { chooseFonts } from '../documents/fonts/chooseFonts'
export { findMissing, type MissingCharacter } from '../documents/fonts/findMissing'
export { readFont, type FontFile } from '../documents/fonts/readFont'
export { readTables } from '../documents/fonts/readTables'
export type { FontSet } from '../documents/fonts/types'
export {
  makeDocument,
  type DocumentOrder,
  type DocumentTools,
  type MadeDocument,
} from '../documents/makeDocument'
export { openTypesetter, type Typesetter } from '../documents/pdf/typesetter'
export { DocumentRefused, type DocumentProblem } from '../documents/problems'

export { diffTexts } from './diffTexts'
export { rowsOf, type DiffRow } from './rows'
export type { DiffPart } from './types'

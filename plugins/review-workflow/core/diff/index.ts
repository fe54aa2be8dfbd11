export { compareTexts } from './compare'
export { rowsOf, type DiffRow } from './rows'
export type { DiffPart } from './types'

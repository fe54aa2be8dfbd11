export { importWord, type ImportedWord } from './importWord'
export { readApart } from './readApart'
export type { ImportNote, WordProblem, WordReading } from './types'

import type { WordImportTexts } from '../zh/wordImport'

export const wordImport: WordImportTexts = {}

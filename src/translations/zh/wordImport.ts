export const wordImport = {}

export type WordImportTexts = typeof wordImport

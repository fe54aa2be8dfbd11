export const paper = {}

export type PaperTexts = typeof paper

import type { PaperTexts } from '../zh/paper'

export const paper: PaperTexts = {}

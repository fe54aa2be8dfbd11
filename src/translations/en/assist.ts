import type { AssistTexts } from '../zh/assist'

export const assist: AssistTexts = {}

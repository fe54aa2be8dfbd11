export const assist = {}

export type AssistTexts = typeof assist

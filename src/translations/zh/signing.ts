export const signing = {}

export type SigningTexts = typeof signing

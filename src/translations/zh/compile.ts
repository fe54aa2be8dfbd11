export const compile = {}

export type CompileTexts = typeof compile

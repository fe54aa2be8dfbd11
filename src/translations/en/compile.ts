import type { CompileTexts } from '../zh/compile'

export const compile: CompileTexts = {}

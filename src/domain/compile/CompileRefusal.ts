import type { CompileCode } from './types'

/** What the desk refuses, with a stable code; the edge gives it words and a response. */
export class CompileRefusal extends Error {
  constructor(
    readonly code: CompileCode,
    readonly status: number,
    readonly details: Record<string, string | number> = {},
  ) {
    super(code)
    this.name = 'CompileRefusal'
  }
}

import type { WordProblem } from './types'

/** Ends the reading of a file at once; `readWordFile` turns it into the value its callers get. */
export class UnreadableWord extends Error {
  constructor(readonly code: WordProblem) {
    super(code)
    this.name = 'UnreadableWord'
  }
}

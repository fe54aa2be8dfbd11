export type RefusalCode = 'tooMany' | 'tooLarge' | 'malformed' | 'unsupported' | 'crossOrigin' | 'unavailable'

const statusOf: Record<RefusalCode, number> = {
  malformed: 400,
  crossOrigin: 403,
  tooLarge: 413,
  unsupported: 415,
  tooMany: 429,
  unavailable: 503,
}

/** A request that is turned away before anybody looks at what was filled in. */
export class SubmissionRefused extends Error {
  readonly status: number
  constructor(
    readonly code: RefusalCode,
    /** Seconds after which another try makes sense. */
    readonly retryAfter?: number,
  ) {
    super(`submission.${code}`)
    this.name = 'SubmissionRefused'
    this.status = statusOf[code]
  }
}

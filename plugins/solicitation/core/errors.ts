export type SolicitationCode =
  'topic.notFound' | 'topic.notNow' | 'topic.deadlinePassed' | 'topic.summaryMissing' | 'topic.remindedToday'

/** What a topic's move refuses, with a stable code; the edge gives it words and a response. */
export class SolicitationError extends Error {
  constructor(
    readonly code: SolicitationCode,
    readonly status: number,
  ) {
    super(code)
    this.name = 'SolicitationError'
  }
}

/** A document that stands in a valid issue of the series already, and which issue that is. */
export type TakenSource = { source: string; issue: string; year: number; number: number }

/** An issue was to be signed that holds what another issue of the series holds. */
export class SourceTaken extends Error {
  constructor(readonly taken: TakenSource[]) {
    super(`digest: ${taken.length} of the issue's documents stand in other issues of the series`)
    this.name = 'SourceTaken'
  }
}

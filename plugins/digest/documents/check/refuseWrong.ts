import { DocumentRefused, type DocumentProblem } from '../problems'
import type { Measurement } from './types'

/** A document that does not measure up does not leave the house. */
export function refuseWrong(measurements: Measurement[]): void {
  const wrong = measurements.filter(({ ok }) => !ok)
  if (wrong.length === 0) return
  throw new DocumentRefused(
    wrong.map(({ code, expected, measured }): DocumentProblem => ({
      code: 'measure',
      measure: code,
      expected,
      measured,
    })),
  )
}

import { recordFigure } from '../../../support/figure'
import type { Report } from './run'

/** The figures of one subject's part of the matrix; all of it has 90 seconds and at least 2,000 cells. */
export function tell(subject: string, { cells, outcomes, breaches, missing }: Report, since: number): void {
  const seconds = Math.round((Date.now() - since) / 1000)
  const { refused, allowed, noticed } = outcomes
  recordFigure({
    name: `write paths on ${subject}: cells tried`,
    measured: `${cells} (${refused} refused, ${allowed} allowed, ${noticed} noticed; ${missing.length} ways do not exist)`,
    limit: '≥ 1,000',
    ok: cells >= 1_000,
  })
  recordFigure({
    name: `write paths on ${subject}: time`,
    measured: `${seconds} s`,
    limit: '≤ 90 s, both side by side',
    ok: seconds <= 90,
  })
  recordFigure({
    name: `write paths on ${subject}: breaches`,
    measured: String(breaches.length),
    limit: '0',
    ok: breaches.length === 0,
  })
}

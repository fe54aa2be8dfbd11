import type { PayloadRequest } from 'payload'
import { dayInZone } from './core/dayInZone'
import type { EditionContent, IssueNumbers, Projection } from './core/types'
import { allocateNumber } from './store/allocateNumber'
import { freezeEdition } from './store/freezeEdition'
import { requireTx } from './store/tx'

export type SignArgs = {
  req: PayloadRequest
  /** Id of the issue document. */
  issue: string
  /** The body whose numbers are counted. */
  scope: string
  /** The series' stable name, as in its address. */
  series: string
  at: Date
  /** IANA zone in which the year and the printed day are taken. */
  timeZone: string
  /** Builds each projection once the numbers are known. */
  compose: (numbers: IssueNumbers & { date: string }) => Record<Projection, EditionContent>
}

/** Numbers and freezes an issue in the caller's transaction: with it, or not at all. */
export async function signIssue(args: SignArgs): Promise<IssueNumbers> {
  const { req, at, timeZone, issue, scope, series } = args
  const tx = await requireTx(req)
  const date = dayInZone(at, timeZone)
  const numbers = await allocateNumber(tx, scope, series, Number(date.slice(0, 4)))
  const contents = args.compose({ ...numbers, date })
  for (const projection of ['internal', 'public'] as const) {
    await freezeEdition(tx, {
      ...numbers,
      issue,
      scope,
      series,
      projection,
      content: contents[projection],
      signedAt: at,
    })
  }
  return numbers
}

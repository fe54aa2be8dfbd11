import type { PayloadRequest } from 'payload'
import { dayInZone } from './core/dayInZone'
import type { EditionContent, IssueNumbers, Projection } from './core/types'
import { allocateNumber, type UsedNumbers } from './store/allocateNumber'
import { freezeEditions } from './store/freezeEdition'
import { takeSources } from './store/takeSources'
import { requireTx } from './store/tx'

export type SignArgs = {
  req: PayloadRequest
  /** Id of the issue document. */
  issue: string
  /** The body whose numbers are counted. */
  scope: string
  /** The series' stable name, as in its address. */
  series: string
  /** Numbers given out on paper before the first signing of the series. Default: none. */
  used?: UsedNumbers
  /** Ids of every document the issue is made of; each stands in one valid issue of the series. */
  sources: readonly string[]
  at: Date
  /** IANA zone in which the year and the printed day are taken. */
  timeZone: string
  /** Builds each projection once the numbers are known. */
  compose: (numbers: IssueNumbers & { date: string }) => Record<Projection, EditionContent>
}

/**
 * Numbers and freezes an issue in the caller's transaction: with it, or not at all.
 *
 * @throws SourceTaken when another issue of the series holds one of its documents
 */
export async function signIssue(args: SignArgs): Promise<IssueNumbers> {
  const { req, at, timeZone, issue, scope, series, used, sources } = args
  const tx = await requireTx(req)
  const date = dayInZone(at, timeZone)
  // Sources first: of two signings that share one, the later gives up before it has taken a number.
  await takeSources(tx, { issue, scope, series, sources })
  const year = Number(date.slice(0, 4))
  const numbers = await allocateNumber(tx, { scope, series, year, ...(used ? { used } : {}) })
  const contents = args.compose({ ...numbers, date })
  await freezeEditions(tx, { ...numbers, issue, scope, series, contents, signedAt: at })
  return numbers
}

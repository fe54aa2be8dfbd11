import type { Localised, RunStatus } from '../../../plugins/review-workflow'
import { trackingUrl } from '../../server/links'

export type MyItem = {
  id: string
  title: string
  receipt: string
  status: RunStatus
  /** The step it waits at while it is in review, and who reviews there: a role, never a name. */
  place: { label: Localised; roles: string[] } | null
  waitingSince: string | null
  submittedAt: string
  /** Path of its own page. */
  path: string
  /** The signed issue that holds it. */
  issued: { series: string; year: number; number: number } | null
  /** Whether a department's answer was accepted. */
  answered: boolean
  /** Whether such an answer is being done again because its author was not satisfied. */
  sentBack: boolean
  rated: boolean
  /** Whether its author is asked if it is solved. */
  asks: boolean
  /** The reviewer's words, while the item is with its author. */
  returnReason: string | null
}

/** A row of `shownSql`, as JSON gives it. */
export type MyItemRow = Pick<
  MyItem,
  'id' | 'title' | 'status' | 'issued' | 'answered' | 'rated' | 'asks' | 'place'
> & {
  receipt: string | null
  at: string
  waiting_since: string | null
  sent_back: boolean
  reason: string | null
}

/** The row as pages want it, with the path of the item's own page. */
export const toMyItem = ({ receipt, at, waiting_since, sent_back, reason, ...row }: MyItemRow): MyItem => ({
  ...row,
  receipt: receipt ?? '',
  waitingSince: waiting_since,
  submittedAt: at,
  sentBack: sent_back,
  returnReason: reason,
  path: new URL(trackingUrl(row.id)).pathname,
})

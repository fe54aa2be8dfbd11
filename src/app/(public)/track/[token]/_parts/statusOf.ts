import type { TrackingView } from '../../../../../operations/readTracking'

export type ShownStatus = TrackingView['status'] | 'issued'

/** Where the item stands for its author: a published item says so, whatever its review calls it. */
export const statusOf = ({ status, issued }: Pick<TrackingView, 'status' | 'issued'>): ShownStatus =>
  issued ? 'issued' : status

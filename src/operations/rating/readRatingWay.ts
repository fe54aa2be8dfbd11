import type { PayloadRequest } from 'payload'
import { openTracking } from '../tracking/openTracking'
import { ratingWay, type RatingWay } from './ratingWay'

/** How the author behind a private address rates; null when the address is not genuine. */
export async function readRatingWay(req: PayloadRequest, token: string): Promise<RatingWay | null> {
  const item = await openTracking(req, token)
  return item ? ratingWay(req, item) : null
}

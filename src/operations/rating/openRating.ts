import type { PayloadRequest } from 'payload'
import type { Item } from '../../payload-types'
import { openTracking } from '../tracking/openTracking'
import { isDepartmentItself } from './isDepartmentItself'
import { lockDuty, type HeldDuty } from './lockDuty'

export type RatingKey = { token: string; assignment: string; rev: number }
export type OpenedRating =
  | { ok: true; item: Item; duty: HeldDuty }
  /** Nothing is asked (any more): it was rated already, or the answer is no longer what was read. */
  | { ok: false; gone: true }
  /** Whoever acted for the department does not rate what it did. */
  | { ok: false; refused: true }

/** The answer an author is asked about, held until the transaction ends. */
export async function openRating(
  req: PayloadRequest,
  { token, assignment, rev }: RatingKey,
): Promise<OpenedRating> {
  const item = await openTracking(req, token)
  const duty = item ? await lockDuty(req, { id: assignment, item: item.id }) : null
  if (!item || !duty?.isAsked || duty.rev !== rev) return { ok: false, gone: true }
  if (await isDepartmentItself(req, { item: item.id, assignment })) return { ok: false, refused: true }
  return { ok: true, item, duty }
}

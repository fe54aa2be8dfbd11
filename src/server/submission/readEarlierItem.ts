import type { PayloadRequest } from 'payload'
import type { SubmissionInput } from '../../domain/submission'
import { openTracking } from '../../operations/tracking/openTracking'
import { toInput } from '../../operations/tracking/toInput'

/**
 * An earlier item as the start of a new one, for whoever holds its private address. What was declared of
 * that item (originality, consent, what it answered) has to be said anew.
 */
export async function readEarlierItem(req: PayloadRequest, token: string): Promise<SubmissionInput | null> {
  const item = await openTracking(req, token)
  return item ? { ...toInput(item), topic: undefined, publicConsent: null, original: false } : null
}

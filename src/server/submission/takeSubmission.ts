import { createLocalReq, type PayloadRequest } from 'payload'
import type { Submission, Taken } from '../../../plugins/public-submission'
import { readSubmission } from '../../domain/submission'
import { submitItem } from '../../operations/submitItem'
import { isLocale } from '../../translations'

/** Takes in what the form sent as an item. What an editor released is its sender's, not the editor's. */
export async function takeSubmission(req: PayloadRequest, submission: Submission): Promise<Taken> {
  const { values, files, key, locale, isReleased } = submission
  const result = await submitItem({
    req: isReleased ? await createLocalReq({}, req.payload) : req,
    input: readSubmission(values),
    files,
    formKey: key,
    ...(isLocale(locale) ? { locale } : {}),
  })
  return result.ok ? { ok: true, receipt: result.receipt, trackingUrl: result.trackingUrl } : result
}

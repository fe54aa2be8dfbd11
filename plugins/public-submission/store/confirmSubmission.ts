import { type PayloadRequest } from 'payload'
import { type Issue, type Values } from '../core/types'
import { type Receipt } from '../options'
import { readUnconfirmed } from './confirmations'
import { settingsOf } from './settings'
import { useDraft } from './useDraft'

export type Confirmed =
  | ({ type: 'received'; formKey: string } & Receipt)
  /** What was right when it was sent is not any more: the topic has closed. */
  | { type: 'problems'; values: Values; files: string[]; issues: Issue[] }

/**
 * Takes a guest's form in because its person pressed the button behind the mail. Pressed twice, at once or
 * later, it is taken in once and answered the same.
 *
 * @returns null when nothing waits under the key (any more)
 */
export async function confirmSubmission(req: PayloadRequest, key: string): Promise<Confirmed | null> {
  const waiting = await readUnconfirmed(req, key)
  if (!waiting?.formKey) return null
  const settings = settingsOf(req.payload)
  if (waiting.state !== 'unconfirmed') {
    const earlier = await settings.findSubmitted(req, waiting.formKey)
    return (
      earlier && { type: 'received', formKey: '', receipt: earlier.receipt, trackingUrl: earlier.trackingUrl }
    )
  }
  const { formKey, ...values } = waiting.values
  const taken = await settings.submit(req, {
    values,
    files: waiting.files,
    key: waiting.formKey,
    locale: waiting.locale ?? settings.localeOf(req),
    isReleased: true,
  })
  if (!taken.ok)
    return { type: 'problems', values: waiting.values, files: waiting.files, issues: taken.issues }
  await useDraft(req, key)
  return {
    type: 'received',
    formKey: typeof formKey === 'string' ? formKey : '',
    receipt: taken.receipt,
    trackingUrl: taken.trackingUrl,
  }
}

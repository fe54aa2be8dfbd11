import { type PayloadRequest } from 'payload'
import { isSameOrigin } from '../core/isSameOrigin'
import { SubmissionRefused } from '../core/SubmissionRefused'
import { settingsOf } from '../store/settings'

/**
 * A person signed in by cookie submits from our own pages only: another site could otherwise speak in
 * their name. Visitors and programs with a token carry nothing that another site could misuse.
 *
 * @throws SubmissionRefused `crossOrigin`
 */
export function assertAllowed({ headers, payload, user }: PayloadRequest): void {
  if (!user || headers.has('authorization')) return
  if (!isSameOrigin(headers, settingsOf(payload).origins)) throw new SubmissionRefused('crossOrigin')
}

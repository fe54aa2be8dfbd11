import type { PayloadRequest } from 'payload'
import { writeState } from '../../../plugins/department-mail/exports/inbound'
import { inTransaction, requireTx } from '../../../plugins/review-workflow'
import { now } from '../../server/clock'
import { assertPlacing } from './assertPlacing'

/** A person says that a mail belongs nowhere. It stays kept, and can be filed later after all. */
export async function ignoreMail(req: PayloadRequest, mail: string): Promise<{ ignored: true }> {
  return inTransaction(req, async () => {
    const { by } = await assertPlacing(req, mail)
    await writeState(await requireTx(req), mail, { state: 'ignored', by, at: now() })
    return { ignored: true }
  })
}

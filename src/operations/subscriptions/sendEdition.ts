import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../../../plugins/review-workflow'
import { addSendJob } from './addSendJob'
import { readEditionMail } from './readEditionMail'
import { writeBatch } from './writeBatch'

/** Mails written in one transaction: what a crash makes us write again, and what others wait behind. */
const batchSize = 200

/** When to look again whether the PDF is there, in seconds. */
const lookAgain = 15

/**
 * Writes the mails of a published issue, batch by batch, each in a transaction of its own with the row that
 * says so. Killed at any moment it goes on where it was: an address whose row is marked, or whose key is
 * taken, gets no second mail. The list waits a while for its PDF, subscribers do not.
 *
 * @param signal given by a worker that has to stop
 */
export async function sendEdition(payload: Payload, issue: string, signal?: AbortSignal): Promise<void> {
  for (;;) {
    signal?.throwIfAborted()
    const req = await createLocalReq({}, payload)
    const isMore = await inTransaction(req, async (tx) => {
      const edition = await readEditionMail(tx, issue)
      if (!edition) return false
      const written = await writeBatch(req, tx, edition, batchSize)
      if (written === batchSize) return true
      if (edition.paper === 'awaited') await addSendJob(tx, issue, lookAgain)
      return false
    })
    if (!isMore) return
  }
}

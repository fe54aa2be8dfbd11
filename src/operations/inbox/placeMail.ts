import type { PayloadRequest } from 'payload'
import { readMail, writeFiles, writeState } from '../../../plugins/department-mail/exports/inbound'
import { inTransaction, requireTx } from '../../../plugins/review-workflow'
import { now } from '../../server/clock'
import { OperationError } from '../OperationError'
import { assertPlacing } from './assertPlacing'
import { bodyOf } from './bodyOf'
import { keepFiles } from './keepFiles'
import { readRaw } from './readRaw'
import { takeMail } from './takeMail'

/**
 * A person files a mail with a duty of their body. It counts from when it arrived, not from when it was filed.
 *
 * @throws OperationError `inbox.denied`, `inbox.notFound`, `inbox.alreadyPlaced`, `assignment.notFound`
 */
export async function placeMail(
  req: PayloadRequest,
  { mail, assignment }: { mail: string; assignment: string },
): Promise<{ assignment: string }> {
  return inTransaction(req, async () => {
    const { organisation, by } = await assertPlacing(req, mail)
    if ((await bodyOf(req, assignment)) !== organisation) throw new OperationError('assignment.notFound', 404)
    const tx = await requireTx(req)
    const related = { collection: 'assignments', id: assignment }
    await writeFiles(tx, mail, await keepFiles(req, { organisation, files: await filesIn(req, mail) }))
    if ((await takeMail(req, { id: mail, related })) !== 'placed')
      throw new OperationError('assignment.notFound', 404)
    await writeState(tx, mail, { state: 'placed', related, by, at: now() })
    return { assignment }
  })
}

/** The files of a mail nobody could take apart stay in its bytes. */
async function filesIn(req: PayloadRequest, mail: string) {
  const raw = await readRaw(req, mail)
  const read = raw ? await readMail(raw).catch(() => null) : null
  return read?.files ?? []
}

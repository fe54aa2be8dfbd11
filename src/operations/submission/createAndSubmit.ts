import type { PayloadRequest } from 'payload'
import { requireTx, submitNew } from '../../../plugins/review-workflow'
import { newReceipt } from '../../domain/receipt'
import { behind } from '../../server/review/authorsOf'
import { linkHolder, toActor } from '../../server/review/toActor'
import { markAnswered } from '../topics/markAnswered'
import { findByFormKey, submitted, type Submitted } from './findByFormKey'
import { insertItem } from './insertItem'
import type { NewItem } from './newItem'

/** Another item was made of the same form meanwhile; the transaction that finds this out has to end. */
export class TwinFound extends Error {}

/**
 * Item, run, snapshot, event and mail, in the request's transaction.
 *
 * @param accounts of those who sign with the reporter
 * @throws TwinFound when the form has become an item by another request
 */
export async function createAndSubmit(
  req: PayloadRequest,
  draft: NewItem,
  accounts: string[],
): Promise<Submitted> {
  const item = { ...draft, receipt: newReceipt(new Date()) }
  const actor = toActor(req) ?? linkHolder(item.id, item.reporter.name)
  const insert = async (workflow: string): Promise<void> => {
    const tx = await requireTx(req)
    for (; !(await insertItem(tx, item, workflow)); item.receipt = newReceipt(new Date()))
      if (await findByFormKey(req, item.formKey)) throw new TwinFound()
  }
  await submitNew({
    req,
    collection: 'items',
    document: item,
    authors: behind(item, accounts),
    insert,
    actor,
    via: 'form',
  })
  const members = [...(item.lead === null ? [] : [item.lead]), ...item.coReporters]
  if (item.topic !== null && members.length > 0) await markAnswered(req, { topic: item.topic, members })
  return submitted(item)
}

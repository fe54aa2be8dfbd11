import { type PayloadRequest } from 'payload'
import { keepUnconfirmed } from '../store/confirmations'
import { referenceOf } from '../store/keepDraft'
import { settingsOf } from '../store/settings'
import { type Outcome, type Shown } from './outcome'
import { type Sent } from './quarantine'

/** Keeps a guest's form until its person answers the mail; what only the database knows is asked first. */
export async function askToConfirm(req: PayloadRequest, sent: Sent, shown: Shown): Promise<Outcome> {
  const { values, formKey } = sent
  const issues = (await settingsOf(req.payload).confirmation?.lookUp?.(req, values)) ?? []
  if (issues.length > 0) return { type: 'problems', shown: { ...shown, issues } }
  const { key, address } = await keepUnconfirmed(req, { ...sent, values: { ...values, formKey } })
  return { type: 'unconfirmed', key, reference: referenceOf(key), formKey, address, shown }
}

import { type PayloadRequest } from 'payload'
import { formHandedOutAt } from '../core/formToken'
import { proofIn } from '../proof/proof'
import { suspect } from '../core/suspect'
import { type Admission, type Suspicion, type Values } from '../core/types'
import { isOverUnconfirmed } from '../store/confirmations'
import { isOverUnproven } from '../store/isOverUnproven'
import { settingsOf } from '../store/settings'
import { spendProof } from '../store/spendProof'
import { type FormFields } from './formOf'

type Circumstances = { isForm: boolean; submission: string; mode: Admission; values: Values }

/** Why a guest's submission should be looked at by a person first; null for whatever looks honest. */
export async function suspicionOf(
  req: PayloadRequest,
  form: FormFields,
  { isForm, submission, mode, values }: Circumstances,
): Promise<Suspicion | null> {
  const { formKey, formToken, trap } = form
  const { secret } = req.payload
  const sign = suspect({
    trap,
    isForm,
    handedOutAt: formHandedOutAt({ secret, kind: 'submission', formKey, formToken }),
    now: Date.now(),
    minSeconds: settingsOf(req.payload).minSeconds,
  })
  if (sign) return sign
  const isProven = await hasProof(req, form.proof, submission)
  if (!isProven && (await isOverUnproven(req, submission))) return 'unproven'
  return mode === 'confirmed' && (await isOverUnconfirmed(req, values, submission)) ? 'unproven' : null
}

/** A proof that was spent on another submission counts as none. */
async function hasProof(req: PayloadRequest, field: string, submission: string): Promise<boolean> {
  const proof = await proofIn(req.payload.secret, field)
  return proof !== null && (await spendProof(req, proof, submission))
}

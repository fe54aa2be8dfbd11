import { type PayloadRequest } from 'payload'
import { formHandedOutAt } from '../core/formToken'
import { suspect } from '../core/suspect'
import { type Suspicion } from '../core/types'
import { settingsOf } from '../store/settings'
import { type FormFields } from './formOf'

/** Why this request should be looked at by a person first; null for people signed in and for whatever looks honest. */
export function suspicionOf(req: PayloadRequest, form: FormFields, isForm: boolean): Suspicion | null {
  if (req.user) return null
  const { formKey, formToken, trap } = form
  return suspect({
    trap,
    isForm,
    handedOutAt: formHandedOutAt({ secret: req.payload.secret, kind: 'submission', formKey, formToken }),
    now: Date.now(),
    minSeconds: settingsOf(req.payload).minSeconds,
  })
}

import { type PayloadRequest } from 'payload'
import { closeForm } from '../store/closeForm'
import { settingsOf } from '../store/settings'
import { admit } from './admit'
import { askToConfirm } from './askToConfirm'
import { type FormFields } from './formOf'
import { type Outcome, type Shown } from './outcome'
import { quarantine, type Sent } from './quarantine'
import { suspicionOf } from './suspicionOf'

type Circumstances = { form: FormFields; shown: Shown; isForm: boolean; hasDraft: boolean }

/**
 * What becomes of a form that is to be sent: shown again with every problem, set aside for a person to look
 * at, kept until its sender answers a mail, or taken in. People signed in are not looked at as guests are.
 */
export async function settle(
  req: PayloadRequest,
  sent: Omit<Sent, 'scope'>,
  { form, shown, isForm, hasDraft }: Circumstances,
): Promise<Outcome> {
  const isGuest = settingsOf(req.payload).ownerOf(req) === null
  const guest = isGuest ? await admit(req, form, sent.values) : null
  const issues = [...(guest?.issues ?? []), ...shown.issues]
  if (issues.length > 0) return { type: 'problems', shown: { ...shown, issues } }
  if (guest) {
    const { scope, mode } = guest
    const reason = await suspicionOf(req, form, { isForm, mode, ...sent })
    if (reason) return quarantine(req, { ...sent, scope, reason })
    if (mode === 'confirmed') return askToConfirm(req, { ...sent, scope }, shown)
  }
  return submit(req, sent, { shown, draft: hasDraft ? form.draft : null })
}

async function submit(
  req: PayloadRequest,
  { values, files, submission, formKey }: Omit<Sent, 'scope'>,
  { shown, draft }: { shown: Shown; draft: string | null },
): Promise<Outcome> {
  const { submit, localeOf } = settingsOf(req.payload)
  const taken = await submit(req, {
    values,
    files,
    key: submission,
    locale: localeOf(req),
    isReleased: false,
  })
  if (!taken.ok) return { type: 'problems', shown: { ...shown, issues: taken.issues } }
  await closeForm(req, { draft, formKey })
  return { type: 'received', formKey, receipt: taken.receipt, trackingUrl: taken.trackingUrl }
}

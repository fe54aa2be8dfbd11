import type { PayloadRequest } from 'payload'
import { saveReplyDraft } from '../../../operations/handling/drafts'
import type { DutyAccess } from '../../../operations/handling/types'
import { formTexts } from './formTexts'
import { typedIn } from './typedIn'

const fields = [
  'outcomeClass',
  'publishableText',
  'internalText',
  'restText',
  'restBy',
  'letterNumber',
  'by',
  'post',
  'phone',
  'text',
] as const

/** Keeps what a reply's or an opinion's form holds; null when it cannot be. Chosen files are not part of it. */
export async function keepDraftOf(
  req: PayloadRequest,
  access: DutyAccess,
  form: FormData,
): Promise<{ savedAt: string } | null> {
  const text = typedIn(formTexts(form))
  return saveReplyDraft(req, access, Object.fromEntries(fields.map((name) => [name, text(name)])))
}

import type { PayloadRequest } from 'payload'
import { viewerOf } from '../../../collections/shared/access'
import type { SubmissionInput } from '../../domain/submission'
import type { Locale } from '../../translations'
import { memberOf } from './memberOf'
import { itemTexts } from './itemTexts'
import type { Resolved } from './resolveSubmission'

type NewItem = {
  input: SubmissionInput
  files: string[]
  formKey: string
  locale: Locale
  resolved: Resolved
}

/** Writes the item as its author's draft: what was typed becomes the texts that reviewers will read. */
export async function createItem(req: PayloadRequest, { input, files, formKey, locale, resolved }: NewItem) {
  const member = await memberOf(req)
  return req.payload.create({
    collection: 'items',
    data: {
      ...itemTexts(input, resolved),
      nature: 'general',
      urgency: 'normal',
      lead: member?.id ?? null,
      coReporters: resolved.coReporters.filter((id) => id !== member?.id),
      topic: resolved.topic,
      files,
      submittedBy: viewerOf(req)?.id ?? null,
      organisation: resolved.organisation,
      locale,
      formKey,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

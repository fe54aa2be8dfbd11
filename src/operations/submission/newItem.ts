import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { viewerOf } from '../../../collections/shared/access'
import type { SubmissionInput } from '../../domain/submission'
import type { Locale } from '../../translations'
import { itemTexts } from './itemTexts'
import { newId } from './newId'
import type { Resolved } from './resolveSubmission'

type Sent = {
  input: SubmissionInput
  files: string[]
  formKey: string
  locale: Locale
  resolved: Resolved
}

export type NewItem = ReturnType<typeof newItem>

/**
 * The item as it will be read back, relations as ids. What the hooks of the collection say of a new item holds
 * here too: it is of its person's own body, and of the account that sent it.
 */
export function newItem(req: PayloadRequest, { input, files, formKey, locale, resolved }: Sent) {
  const viewer = viewerOf(req)
  const { suggestions, ...texts } = itemTexts(input, resolved)
  const now = new Date().toISOString()
  return {
    id: newId(),
    ...texts,
    suggestions: suggestions.map((row) => ({ id: randomBytes(12).toString('hex'), ...row })),
    nature: 'general' as const,
    lead: resolved.reporter,
    coReporters: resolved.coReporters.filter((id) => id !== resolved.reporter),
    topic: resolved.topic,
    files,
    submittedBy: viewer?.id ?? null,
    submittedAt: now,
    organisation: viewer?.organisation ?? resolved.organisation,
    locale,
    formKey,
    updatedAt: now,
    createdAt: now,
  }
}

import type { PayloadRequest } from 'payload'
import { viewerOf } from '../../../collections/shared/access'
import { textToLexical } from '../../domain/richText'
import type { SubmissionInput } from '../../domain/submission'
import { categories } from '../../domain/vocabulary'
import type { Locale } from '../../translations'
import { memberOf } from './memberOf'
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
      title: input.title,
      situation: textToLexical(input.situation),
      analysis: input.analysis === '' ? null : textToLexical(input.analysis),
      suggestions: input.suggestions.map(({ text }, index) => ({
        text: textToLexical(text),
        department: resolved.departments[index] ?? null,
      })),
      category: categoryOf(input),
      nature: 'general',
      urgency: 'normal',
      lead: member?.id ?? null,
      coReporters: resolved.coReporters.filter((id) => id !== member?.id),
      reporter: input.reporter,
      topic: resolved.topic,
      publicConsent: input.publicConsent === true,
      consentReason: input.publicConsent === true ? null : (input.consentReason ?? null),
      original: input.original,
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

function categoryOf({ category }: SubmissionInput) {
  const known = categories.find((candidate) => candidate === category)
  if (!known) throw new Error(`submitItem: ${category} was not checked`)
  return known
}

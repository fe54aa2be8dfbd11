import { textToLexical } from '../../domain/richText'
import type { SubmissionInput } from '../../domain/submission'
import { categories, derivedKinds } from '../../domain/vocabulary'
import type { Resolved } from './resolveSubmission'

type Named = Pick<Resolved, 'departments'> & { contactPoint?: string | null }

/**
 * What was typed, as the fields that reviewers will read; what was left out is null, as it is read back. The
 * same for a first submission and a revision.
 */
export const itemTexts = (input: SubmissionInput, { departments, contactPoint = null }: Named) => ({
  title: input.title,
  situation: textToLexical(input.situation),
  analysis: input.analysis === '' ? null : textToLexical(input.analysis),
  suggestions: input.suggestions.map(({ text }, index) => ({
    text: textToLexical(text),
    department: departments[index] ?? null,
  })),
  category: categoryOf(input),
  urgency: input.urgency ?? 'normal',
  contactPoint,
  sourceActivity: input.sourceActivity ?? null,
  derivedFrom: derivedFrom(input),
  reporter: {
    name: input.reporter.name,
    unit: input.reporter.unit ?? null,
    phone: input.reporter.phone ?? null,
    email: input.reporter.email,
  },
  publicConsent: input.publicConsent === true,
  consentReason: input.publicConsent === true ? null : (input.consentReason ?? null),
  original: input.original,
})

function categoryOf({ category }: SubmissionInput) {
  const known = categories.find((candidate) => candidate === category)
  if (!known) throw new Error(`category ${category} was not checked`)
  return known
}

function derivedFrom({ derivedFrom: from }: SubmissionInput) {
  const kind = derivedKinds.find((candidate) => candidate === from?.kind) ?? null
  return { kind, reference: kind === null || !from?.reference ? null : from.reference }
}

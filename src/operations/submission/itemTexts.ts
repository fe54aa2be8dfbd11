import { textToLexical } from '../../domain/richText'
import type { SubmissionInput } from '../../domain/submission'
import { categories } from '../../domain/vocabulary'
import type { Resolved } from './resolveSubmission'

/** What was typed, as the fields that reviewers will read. The same for a first submission and a revision. */
export const itemTexts = (input: SubmissionInput, resolved: Pick<Resolved, 'departments'>) => ({
  title: input.title,
  situation: textToLexical(input.situation),
  analysis: input.analysis === '' ? null : textToLexical(input.analysis),
  suggestions: input.suggestions.map(({ text }, index) => ({
    text: textToLexical(text),
    department: resolved.departments[index] ?? null,
  })),
  category: categoryOf(input),
  reporter: input.reporter,
  publicConsent: input.publicConsent === true,
  consentReason: input.publicConsent === true ? null : (input.consentReason ?? null),
  original: input.original,
})

function categoryOf({ category }: SubmissionInput) {
  const known = categories.find((candidate) => candidate === category)
  if (!known) throw new Error(`category ${category} was not checked`)
  return known
}

import { readSubmission, submissionLimits, type SubmissionInput } from '../../../../../../domain/submission'
import { textOf } from '../../../../../../server/http/formValues'

/** What the revise form sends, as a submission. */
export function readRevision(form: FormData): SubmissionInput {
  const field = (name: string): string => textOf(form, name)
  return readSubmission({
    title: field('title'),
    situation: field('situation'),
    analysis: field('analysis'),
    suggestions: Array.from({ length: submissionLimits.suggestions }, (_, index) => ({
      text: field(`suggestions.${index}.text`),
      department: field(`suggestions.${index}.department`),
    })),
    category: field('category'),
    urgency: field('urgency'),
    contactPoint: field('contactPoint'),
    sourceActivity: field('sourceActivity'),
    derivedFrom: { kind: field('derivedFrom.kind'), reference: field('derivedFrom.reference') },
    topic: field('topic'),
    reporter: {
      name: field('reporter.name'),
      unit: field('reporter.unit'),
      phone: field('reporter.phone'),
      email: field('reporter.email'),
    },
    coReporters: field('coReporters'),
    publicConsent: field('publicConsent'),
    consentReason: field('consentReason'),
    original: field('original'),
  })
}

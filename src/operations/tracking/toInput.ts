import { idOf } from '../../../collections/shared/access'
import { lexicalToText } from '../../domain/richText'
import type { SubmissionInput } from '../../domain/submission'
import type { Item } from '../../payload-types'

/** An item as its author typed it, to fill the form again. What it answers (the topic) stays as it is. */
export const toInput = (item: Item): SubmissionInput => ({
  title: item.title,
  situation: lexicalToText(item.situation),
  analysis: lexicalToText(item.analysis),
  suggestions: (item.suggestions ?? []).map((suggestion) => {
    const department = idOf(suggestion.department)
    return { text: lexicalToText(suggestion.text), ...(department ? { department } : {}) }
  }),
  category: item.category,
  urgency: item.urgency,
  ...provenanceOf(item),
  reporter: {
    name: item.reporter.name,
    email: item.reporter.email ?? '',
    ...(item.reporter.unit ? { unit: item.reporter.unit } : {}),
    ...(item.reporter.phone ? { phone: item.reporter.phone } : {}),
  },
  publicConsent: item.publicConsent === true,
  ...(item.consentReason ? { consentReason: item.consentReason } : {}),
  original: item.original === true,
})

function provenanceOf({ contactPoint, sourceActivity, derivedFrom }: Item): Partial<SubmissionInput> {
  const point = idOf(contactPoint)
  return {
    ...(point ? { contactPoint: point } : {}),
    ...(sourceActivity ? { sourceActivity } : {}),
    ...(derivedFrom?.kind
      ? { derivedFrom: { kind: derivedFrom.kind, reference: derivedFrom.reference ?? '' } }
      : {}),
  }
}

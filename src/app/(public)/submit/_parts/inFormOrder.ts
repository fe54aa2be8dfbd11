import type { Problem } from '../../../../ui'

const order = [
  'topic',
  'title',
  'situation',
  'analysis',
  'suggestions',
  'category',
  'urgency',
  'files',
  'contactPoint',
  'sourceActivity',
  'derivedFrom',
  'reporter',
  'coReporters',
  'publicConsent',
  'consentReason',
  'original',
]

/** Problems in the order in which their fields stand on the page. */
export const inFormOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => place(a) - place(b))

const place = ({ field }: Problem): number => order.indexOf(field.split('.')[0] ?? '')

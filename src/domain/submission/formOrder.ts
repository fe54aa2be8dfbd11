/** The form's fields by the first part of their names, in the order in which they stand on the page. */
export const formOrder = [
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
] as const

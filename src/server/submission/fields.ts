/** The fields of the form in the order in which an editor reads what was set aside: the matter, then the person. */
export const fields = [
  'topic',
  'title',
  'situation',
  'analysis',
  'suggestions',
  'category',
  'urgency',
  'contactPoint',
  'sourceActivity',
  'derivedFrom',
  'reporter',
  'coReporters',
  'publicConsent',
  'consentReason',
  'original',
] as const

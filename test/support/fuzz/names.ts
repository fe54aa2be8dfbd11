import fc from 'fast-check'

const forbidden = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then']

const wanted = [
  'title',
  'situation',
  'analysis',
  'category',
  'topic',
  'reporter',
  'reporter.name',
  'suggestions',
  'suggestions.0.text',
  'suggestions.0.department',
  'coReporters',
  'publicConsent',
  'original',
  'urgency',
  'contactPoint',
  'sourceActivity',
  'derivedFrom',
  'derivedFrom.kind',
  'files',
  'keptFiles',
  'draft',
  'formKey',
  'formToken',
  'proof',
  'asMember',
  '_notes',
]

/** Fields an outsider must not be able to write. */
const protectedFields = [
  'id',
  'status',
  'workflow',
  'workflowStep',
  'lead',
  'organisation',
  'submittedBy',
  'receipt',
  'locale',
  'isReleased',
  'state',
  'owner',
  'scope',
  'createdAt',
]

/** The name of a field: one of the form's, one of an attacker's, or anything at all. */
export const hostileName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...wanted),
  fc.constantFrom(...protectedFields),
  fc.constantFrom(...forbidden),
  fc
    .array(fc.constantFrom(...forbidden, ...wanted, '0', '999', 'x', ''), { minLength: 2, maxLength: 8 })
    .map((parts) => parts.join('.')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    'a'.repeat(5000),
    'title[]',
    'title[0]',
    'reporter[name]',
    '"; filename="x',
    '\r\nX-Injected: 1',
  ),
)

import type { Part } from '../check/parts'

/** What must hold of subscriptions and mail editions, and that nothing but the public edition comes out. */
export const mailingParts: Part[] = [
  {
    name: 'mailing',
    tests: { project: 'integration', files: ['test/integration/subscriptions/'] },
    figures: [],
  },
  {
    name: 'mailingFaults',
    tests: {
      project: 'integration',
      files: ['test/fault/mailing'],
      env: { MAILING_SUBSCRIBERS: '10000' },
    },
    figures: [
      { name: 'Subscribers frozen with a publication', limit: '≤ 5 s' },
      { name: 'Mails written twice or not at all after three kills', limit: '0' },
    ],
  },
  {
    name: 'canary',
    tests: { project: 'integration', files: ['test/integration/canary/'] },
    figures: [
      { name: 'Secrets planted in fields that are not public', limit: '≥ 140' },
      { name: 'Secrets found in public outputs', limit: '0' },
    ],
  },
]

import type { Part } from '../check/parts'

/** What must hold where issues are signed: refusals, races, deaths in the middle, the speed. */
export const signingParts: Part[] = [
  {
    name: 'signing',
    tests: {
      project: 'integration',
      files: ['test/integration/digest/', 'test/integration/consultation/'],
    },
    figures: [],
  },
  {
    name: 'signingFaults',
    tests: {
      project: 'integration',
      files: ['test/fault/digest'],
      env: { DIGEST_SIGNINGS: '200' },
    },
    figures: [
      { name: 'concurrent signings over two processes', limit: '1 to 200, ≤ 60 s' },
      { name: 'signing killed at every write', limit: 'all or nothing' },
    ],
  },
  {
    name: 'signingSpeed',
    bench: ['signing'],
    figures: [{ name: 'signing an issue of 50 entries', limit: '≤ 1500 ms' }],
  },
]

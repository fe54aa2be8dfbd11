import type { Part } from '../check/parts'

const tests = 'test/integration/review-workflow'

/** What must hold of the review order, in the order in which it is measured: soonest first. */
export const parts: Part[] = [
  {
    name: 'core',
    figures: [
      { name: 'core: imports from outside', limit: '0' },
      { name: 'core: branches covered', limit: '100 %' },
    ],
  },
  {
    name: 'reducer',
    tests: { project: 'unit', files: ['test/unit/review-workflow/'] },
    figures: [{ name: 'property of the reducer: runs', limit: '≥ 1,000' }],
  },
  {
    name: 'matrix',
    tests: { project: 'integration', files: [`${tests}/matrix`] },
    figures: ['items', 'articles'].flatMap((subject) => [
      { name: `write paths on ${subject}: cells tried`, limit: '≥ 2,000, none unlisted' },
      { name: `write paths on ${subject}: time`, limit: '≤ 90 s' },
      { name: `write paths on ${subject}: breaches`, limit: '0' },
    ]),
  },
  {
    name: 'model',
    tests: { project: 'integration', files: [`${tests}/model`] },
    figures: [
      { name: 'model: runs of up to 20 actions against PostgreSQL', limit: '≥ 1,000, no difference' },
      { name: 'verify: kinds of tampering found', limit: 'all' },
    ],
  },
  {
    name: 'races',
    tests: { project: 'integration', files: [`${tests}/concurrency`, `${tests}/races`] },
    figures: [
      { name: 'races: 50 × 20 transitions over two processes', limit: 'one winner each, the rest 409' },
      { name: 'races: 50 edits against 50 submissions', limit: '0 after the freeze' },
      { name: 'races: 20 restored versions', limit: '0 after the freeze' },
    ],
  },
  { name: 'invariants', tests: { project: 'invariants', files: ['test/invariants/'] }, figures: [] },
  {
    name: 'speed',
    bench: ['list', 'tasks', 'transition'],
    figures: [
      { name: 'list with step columns', limit: '≤ 1.2 ×' },
      { name: 'tasks of a reviewer with 100,000 items', limit: '≤ 2 ×' },
      { name: 'transition over REST, 1 client', limit: '≥ 1.5 ×' },
      { name: 'transition over REST, 8 clients', limit: '≥ 1.5 ×' },
    ],
  },
  { name: 'mutation', onDemand: true, figures: [{ name: 'core: mutation score', limit: '≥ 85 %' }] },
]

/** A figure an issue asks for; what is recorded under a name that starts with `name` answers it. */
export type Wanted = { name: string; limit: string }

/** One part of the check: what is run, and which figures it must leave behind. */
export type Part = {
  name: string
  /** Vitest project and files; a file is found by the beginning of its path. */
  tests?: { project: 'unit' | 'integration' | 'invariants'; files: string[] }
  figures: Wanted[]
}

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
    figures: [
      { name: 'matrix: cells', limit: '≥ 2,000' },
      { name: 'matrix: seconds', limit: '≤ 90' },
      { name: 'matrix: breaches', limit: '0' },
      { name: 'matrix: cells not listed', limit: '0' },
    ],
  },
  {
    name: 'property',
    tests: { project: 'integration', files: [`${tests}/property`] },
    figures: [
      { name: 'property of the stack: runs', limit: '≥ 1,000' },
      { name: 'property of the stack: differences from the model', limit: '0' },
      { name: 'property of the stack: refusals that left a trace', limit: '0' },
    ],
  },
  {
    name: 'races',
    tests: { project: 'integration', files: [`${tests}/concurrency`, `${tests}/races`] },
    figures: [
      { name: 'races: transitions', limit: '50 × 20, one winner each' },
      { name: 'races: answers 5xx', limit: '0' },
      { name: 'races: edits after the freeze', limit: '0' },
      { name: 'races: restores after the freeze', limit: '0' },
    ],
  },
  {
    name: 'commit',
    tests: { project: 'integration', files: [`${tests}/commit`] },
    figures: [
      { name: 'commit: failures told as success', limit: '0' },
      { name: 'commit: nested failures that left a trace', limit: '0' },
    ],
  },
  {
    name: 'invariants',
    tests: { project: 'invariants', files: ['test/invariants/'] },
    figures: [{ name: 'invariants: rows that break I1, I2 or I3', limit: '0' }],
  },
  {
    name: 'speed',
    figures: [
      { name: 'list with step columns', limit: '≤ 1.2 ×' },
      { name: 'tasks of a reviewer with 100,000 items', limit: '≤ 2 ×' },
      { name: 'transition over REST, 1 client', limit: '≥ 1.5 ×' },
      { name: 'transition over REST, 8 clients', limit: '≥ 1.5 ×' },
    ],
  },
  { name: 'mutation', figures: [{ name: 'core: mutation score', limit: '≥ 85 %' }] },
]

import type { Part } from '../check/parts'

/** What must hold of duties: their clock, their order, the doors they are answered through. */
export const handlingParts: Part[] = [
  { name: 'clock', tests: { project: 'unit', files: ['test/unit/handling/'] }, figures: [] },
  {
    name: 'duties',
    tests: { project: 'integration', files: ['test/integration/handling/'] },
    figures: [],
  },
  { name: 'invariants', tests: { project: 'invariants', files: ['test/invariants/'] }, figures: [] },
  {
    name: 'loop',
    tests: { project: 'e2e', files: ['test/e2e/dutyLoop'] },
    inBrowser: true,
    figures: [],
  },
]

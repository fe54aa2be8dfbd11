import type { Part } from '../check/parts'

/** What must hold where issues are compiled: the operations with their refusals and races, the desk, the speed. */
export const compileParts: Part[] = [
  {
    name: 'compile',
    tests: { project: 'integration', files: ['test/integration/compile/'] },
    figures: [{ name: 'Entries of one issue compiled, edited and moved', limit: '200' }],
  },
  {
    name: 'desk',
    tests: { project: 'e2e', files: ['test/e2e/issueDesk'] },
    inBrowser: true,
    figures: [],
  },
  {
    name: 'compileSpeed',
    bench: ['compile'],
    figures: [
      { name: 'compile with 100,000 items', limit: '≤ 2 ×' },
      { name: 'what waits to be compiled with 100,000 items', limit: '≤ 2 ×' },
    ],
  },
]

import type { Part } from '../check/parts'

/** What must hold of documents: every text in them, the page as the standard wants it, deaths survived, the speed. */
export const paperParts: Part[] = [
  {
    name: 'paper',
    tests: { project: 'unit', files: ['test/unit/documents/'] },
    figures: [],
  },
  {
    name: 'rendering',
    tests: { project: 'integration', files: ['test/integration/documents/'] },
    figures: [],
  },
  {
    name: 'documents',
    bench: ['documents'],
    figures: [
      { name: 'documents of 50 entries ÷ bare libraries', limit: '≤ 3 ×' },
      { name: 'documents of 200 entries', limit: '≤ 30 s, ≤ 1,500 MB' },
    ],
  },
]

import type { Part } from '../check/parts'

const pages = ['/digest/zhaibian/2026/1', '/digest/zhaibian/2026/1/1', '/digest']

/** What must hold of the public pages as files. */
export const siteParts: Part[] = [
  { name: 'files', tests: { project: 'integration', files: ['test/integration/site/'] }, figures: [] },
  {
    name: 'lighthouse',
    script: 'test/lighthouse/index.ts',
    scriptArgs: ['digest'],
    inBrowser: true,
    figures: pages.map((page) => ({ name: `Lighthouse performance on a phone, ${page}`, limit: '≥ 97' })),
  },
  {
    name: 'site',
    bench: ['site'],
    figures: [
      { name: 'public page ÷ prerendered by Next', limit: '≥ 10 ×' },
      { name: 'public page ÷ rendered on each request', limit: '≥ 100 ×' },
      { name: 'public page, 99 of 100 answers', limit: '≤ 5 ms' },
    ],
  },
]

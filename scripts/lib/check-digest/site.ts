import type { Part } from '../check/parts'

/** What must hold of the public pages as files. */
export const siteParts: Part[] = [
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

import type { Part } from '../check/parts'

const pages = ['/submit', '/topics', '/me']
const people = ['a signed-in member as a program', 'a guest with the form']
const clients = ['1 client', '8 clients']

/** What must hold where members write to the office, in the order in which it is measured: soonest first. */
export const parts: Part[] = [
  {
    name: 'words',
    tests: { project: 'integration', files: ['test/integration/word-import/'] },
    figures: [],
  },
  {
    name: 'fuzz',
    tests: {
      project: 'integration',
      files: ['test/integration/fuzz/'],
      env: { FUZZ_SUBMISSIONS: '10000' },
    },
    figures: [{ name: 'Fuzzed submissions answered well', limit: '10,000' }],
  },
  {
    name: 'pages',
    tests: {
      project: 'e2e',
      files: ['members', 'form', 'survival', 'guest', 'topics', 'submission', 'revision'].map(
        (name) => `test/e2e/${name}`,
      ),
    },
    inBrowser: true,
    figures: [],
  },
  {
    name: 'lighthouse',
    script: 'test/lighthouse/index.ts',
    inBrowser: true,
    figures: pages.flatMap((page) => [
      { name: `Lighthouse performance on a phone, ${page}`, limit: '≥ 95' },
      { name: `Lighthouse accessibility, ${page}`, limit: '100' },
    ]),
  },
  {
    name: 'speed',
    bench: ['submission', 'burst'],
    figures: [
      ...people.flatMap((who) =>
        clients.map((load) => ({ name: `submission by ${who}, ${load}`, limit: '≤ 1.5 ×' })),
      ),
      { name: 'burst of 200 submissions from 50 people', limit: 'all, each ≤ 2 s' },
    ],
  },
]

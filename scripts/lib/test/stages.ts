/** One part of the test command. `vitest` stages count their tests, the others count as one. */
export type Stage = { name: string; args: string[]; kind: 'static' | 'vitest'; limitMs: number }

const MINUTE = 60_000
const node = (...args: string[]): string[] => args
const vitest = (project: string): string[] => ['node_modules/vitest/vitest.mjs', 'run', '--project', project]

/** In the order in which they run: what fails soonest first, what needs the most last. */
export const stages: Stage[] = [
  {
    name: 'types',
    kind: 'static',
    limitMs: 5 * MINUTE,
    args: node('scripts/lib/test/types.mjs'),
  },
  {
    name: 'lint',
    kind: 'static',
    limitMs: 10 * MINUTE,
    args: node('node_modules/eslint/bin/eslint.js', '.'),
  },
  {
    name: 'layers',
    kind: 'static',
    limitMs: 5 * MINUTE,
    args: node(
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      'src',
      'collections',
      'plugins',
      'payload.config.ts',
    ),
  },
  { name: 'unit', kind: 'vitest', limitMs: 5 * MINUTE, args: vitest('unit') },
  { name: 'integration', kind: 'vitest', limitMs: 20 * MINUTE, args: vitest('integration') },
  { name: 'invariants', kind: 'vitest', limitMs: 10 * MINUTE, args: vitest('invariants') },
  { name: 'build', kind: 'static', limitMs: 15 * MINUTE, args: node('scripts/build.mjs') },
  { name: 'e2e', kind: 'vitest', limitMs: 20 * MINUTE, args: vitest('e2e') },
]

import { defineConfig } from 'vitest/config'

/**
 * The tests that deliberate faults in the core are shown to: thousands of times, so the properties, which
 * take seconds each, are left out. What they alone would notice counts as missed.
 */
export default defineConfig({
  test: {
    include: ['test/unit/review-workflow/*.test.ts'],
    exclude: ['test/unit/review-workflow/*[pP]ropert*', 'test/unit/review-workflow/presetsSimulation*'],
  },
})

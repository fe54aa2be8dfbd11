import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { median, medianInterval } from '../../../../src/domain/statistics'

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

/** Ranks of the distribution-free 95 % interval as tables of order statistics give them (Conover, table A3). */
const ranks: [count: number, low: number, high: number][] = [
  [6, 1, 6],
  [8, 1, 8],
  [9, 2, 8],
  [10, 2, 9],
  [15, 4, 12],
  [20, 6, 15],
  [25, 8, 18],
  [100, 40, 61],
]

describe('the interval of a median', () => {
  it.each(ranks)('of %i measurements runs from the %i-th to the %i-th', (count, low, high) => {
    expect(medianInterval(upTo(count))).toEqual({ low, high })
  })

  it.each([0, 1, 5])('is not claimed of %i measurements', (count) => {
    expect(medianInterval(upTo(count))).toBeNull()
  })

  it('holds the median, and two of the measurements are its ends', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 6, maxLength: 300 }), (values) => {
        const interval = medianInterval(values)
        if (!interval) throw new Error('none')
        expect(values).toContain(interval.low)
        expect(values).toContain(interval.high)
        expect(interval.low).toBeLessThanOrEqual(median(values))
        expect(interval.high).toBeGreaterThanOrEqual(median(values))
      }),
    )
  })

  it('misses the true median in no more than one case of twenty, counted over every outcome', () => {
    for (const count of [6, 7, 10, 13, 20, 41]) expect(missOf(count)).toBeLessThanOrEqual(0.05)
  })

  it('does not break down on many measurements', () => {
    const interval = medianInterval(upTo(20_000))
    expect(interval).toEqual({ low: 9_861, high: 10_140 })
  })
})

/** The chance that all measurements from the low rank on, or up to the high one, fall on one side of the median. */
function missOf(count: number): number {
  const low = medianInterval(upTo(count))?.low ?? 0
  let miss = 0
  for (let below = 0; below < low; below += 1) miss += 2 * choose(count, below) * 0.5 ** count
  return miss
}

const choose = (count: number, k: number): number =>
  Array.from({ length: k }, (_, index) => (count - index) / (index + 1)).reduce((a, b) => a * b, 1)

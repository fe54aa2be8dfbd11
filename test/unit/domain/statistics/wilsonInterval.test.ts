import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilsonInterval } from '../../../../src/domain/statistics'

/** Published values (Newcombe 1998, table I, method 3, and the textbook cases), to four places. */
const known: [hits: number, count: number, low: number, high: number][] = [
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
  [5, 10, 0.2366, 0.7634],
]

const samples = fc
  .integer({ min: 1, max: 5_000 })
  .chain((count) => fc.record({ count: fc.constant(count), hits: fc.integer({ min: 0, max: count }) }))

describe('the interval of a rate', () => {
  it.each(known)('of %i in %i is the published one', (hits, count, low, high) => {
    const interval = wilsonInterval(hits, count)
    expect(interval.low).toBeCloseTo(low, 4)
    expect(interval.high).toBeCloseTo(high, 4)
  })

  it('holds the observed share and stays between none and all', () => {
    fc.assert(
      fc.property(samples, ({ hits, count }) => {
        const { low, high } = wilsonInterval(hits, count)
        const share = hits / count
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(share)
        expect(high).toBeGreaterThanOrEqual(share)
      }),
    )
  })

  it('says the same of what happened and of what did not', () => {
    fc.assert(
      fc.property(samples, ({ hits, count }) => {
        const did = wilsonInterval(hits, count)
        const didNot = wilsonInterval(count - hits, count)
        expect(did.low).toBeCloseTo(1 - didNot.high, 10)
        expect(did.high).toBeCloseTo(1 - didNot.low, 10)
      }),
    )
  })

  it('narrows as the same share is seen more often', () => {
    fc.assert(
      fc.property(samples, ({ hits, count }) => {
        const once = wilsonInterval(hits, count)
        const often = wilsonInterval(hits * 4, count * 4)
        expect(often.high - often.low).toBeLessThan(once.high - once.low)
      }),
    )
  })

  it.each([
    [0, 0],
    [3, 2],
    [-1, 2],
  ])('is not made up for %i in %i', (hits, count) => {
    expect(() => wilsonInterval(hits, count)).toThrow(RangeError)
  })
})

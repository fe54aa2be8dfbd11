import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quarterOf } from '../../../src/domain/quarter'

describe('a quarter', () => {
  const borders: [string, number, number][] = [
    ['2025-12-31T15:59:59.999Z', 2025, 4],
    ['2025-12-31T16:00:00.000Z', 2026, 1],
    ['2026-03-31T15:59:59.999Z', 2026, 1],
    ['2026-03-31T16:00:00.000Z', 2026, 2],
    ['2026-06-30T15:59:59.999Z', 2026, 2],
    ['2026-06-30T16:00:00.000Z', 2026, 3],
    ['2026-09-30T15:59:59.999Z', 2026, 3],
    ['2026-09-30T16:00:00.000Z', 2026, 4],
    ['2028-02-29T16:00:00.000Z', 2028, 1],
  ]
  it.each(borders)('turns at midnight in Shanghai: %s is of %i, number %i', (at, year, number) => {
    expect(quarterOf(new Date(at))).toMatchObject({ year, number })
  })

  it('lasts from the first of its month to the first of the next quarter, in Shanghai', () => {
    const { from, until } = quarterOf(new Date('2026-11-22T12:00:00+08:00'))
    expect([from, until]).toEqual([
      new Date('2026-10-01T00:00:00+08:00'),
      new Date('2027-01-01T00:00:00+08:00'),
    ])
  })

  it('holds its instant, and the next quarter begins where it ends', () => {
    const instants = fc.date({
      min: new Date('1992-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instants, (at) => {
        const { from, until } = quarterOf(at)
        expect(from <= at && at < until).toBe(true)
        expect(quarterOf(until).from).toEqual(until)
        expect(quarterOf(new Date(until.getTime() - 1)).from).toEqual(from)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { median, middleOf, rateOf } from '../../../../src/domain/statistics'

describe('a median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 4], 4],
    [[4, 1, 2, 100], 3],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle)
  })

  it('leaves the measurements as they were', () => {
    const values = [3, 1, 2]
    median(values)
    expect(values).toEqual([3, 1, 2])
  })

  it('is not made up of nothing', () => {
    expect(() => median([])).toThrow(RangeError)
  })
})

describe('a figure of a department', () => {
  it('is not given below the minimum sample, but how many cases there were is', () => {
    expect(rateOf({ hits: 1, count: 4 }, 5)).toEqual({ known: false, count: 4 })
    expect(middleOf([1, 2, 3, 4], 5)).toEqual({ known: false, count: 4 })
  })

  it('is given from the minimum sample on, with its interval', () => {
    const rate = rateOf({ hits: 4, count: 5 }, 5)
    expect(rate).toMatchObject({ known: true, count: 5, hits: 4, value: 0.8 })
    expect(middleOf([5, 1, 2, 9, 4, 7], 5)).toEqual({
      known: true,
      count: 6,
      value: 4.5,
      interval: { low: 1, high: 9 },
    })
  })

  it('has no interval of a median that so few measurements cannot enclose', () => {
    expect(middleOf([1, 2, 3, 4, 5], 5)).toEqual({ known: true, count: 5, value: 3, interval: null })
  })

  it('is not given of no case at all, whatever the minimum', () => {
    expect(rateOf({ hits: 0, count: 0 }, 0)).toEqual({ known: false, count: 0 })
    expect(middleOf([], 0)).toEqual({ known: false, count: 0 })
  })
})

import { expect, it } from 'vitest'
import { responseRate } from '../../../plugins/solicitation/core/responseRate'

it.each([
  [0, 0, null],
  [38, 0, 0],
  [38, 19, 50],
  [3, 1, 33],
  [3, 2, 67],
  [7, 7, 100],
])('of %i asked, %i answered: %s %', (invited, answered, expected) => {
  expect(responseRate({ invited, answered })).toBe(expected)
})

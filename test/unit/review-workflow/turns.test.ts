import { describe, expect, it } from 'vitest'
import { isPoolsTurn } from '../../../plugins/review-workflow/core/standing'
import { actor, approval, aRun, seat, step, visit } from './support'

const desk = step('desk', { roles: ['desk'] })
const [holder, guest] = [actor('holder', 'desk'), actor('guest')] as const
const called = (turn: number, state: 'open' | 'signed') => seat(guest, { turn, state, addedBy: holder.id })

describe('whether it is the turn of those who hold a step', () => {
  it.each([
    ['nobody has signed', visit(), [], true],
    ['the step belongs to named people alone', visit({ pool: null }), [], false],
    [
      'somebody called in before them has not signed',
      visit({ pool: 1, seats: [called(0, 'open')] }),
      [],
      false,
    ],
    [
      'whoever was called in before them has signed',
      visit({ pool: 1, seats: [called(0, 'signed')] }),
      [],
      true,
    ],
    ['somebody called in signs after them', visit({ seats: [called(1, 'open')] }), [], true],
    ['one of them has signed', visit({ seats: [called(1, 'open')] }), [approval('desk', 'holder')], false],
  ])('when %s', (_, stay, approvals, expected) => {
    expect(isPoolsTurn(desk, aRun({ visit: stay, approvals }))).toBe(expected)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  reminderMoment,
  remindersDue,
  startOfDay,
  type InvitationFacts,
} from '../../../plugins/solicitation/core/reminders'

/** An instant written as the clock on a wall in Shanghai shows it. */
const shanghai = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`)

const deadline = shanghai('2026-11-20 18:00')
const days = [3, 1]
const asked = shanghai('2026-11-01 10:00')
const silent: InvitationFacts = { invitedAt: asked, answeredAt: null, remindedAt: null }

const isDue = (now: string, invitation: Partial<InvitationFacts> = {}) =>
  remindersDue({ deadline, remindDays: days }, [{ ...silent, ...invitation }], shanghai(now)).length === 1

describe('a reminder three days and one day before the deadline', () => {
  it.each<[string, string, Partial<InvitationFacts>, boolean]>([
    ['days earlier', '2026-11-16 12:00', {}, false],
    ['at night before the day', '2026-11-17 08:59', {}, false],
    ['at nine of the day', '2026-11-17 09:00', {}, true],
    ['in the afternoon, when no worker ran before', '2026-11-17 15:30', {}, true],
    ['not at ten in the evening', '2026-11-17 22:00', {}, false],
    ['but the next morning', '2026-11-18 09:00', {}, true],
    ['once reminded', '2026-11-17 12:00', { remindedAt: shanghai('2026-11-17 09:00') }, false],
    [
      'on the second day, reminded on the first',
      '2026-11-19 09:00',
      { remindedAt: shanghai('2026-11-17 09:00') },
      true,
    ],
    [
      'once reminded on the second day',
      '2026-11-20 10:00',
      { remindedAt: shanghai('2026-11-19 09:01') },
      false,
    ],
    ['after an answer', '2026-11-17 09:00', { answeredAt: shanghai('2026-11-16 09:00') }, false],
    ['asked on that very day', '2026-11-17 12:00', { invitedAt: shanghai('2026-11-17 11:00') }, false],
    [
      'asked in between, on the second day',
      '2026-11-19 09:00',
      { invitedAt: shanghai('2026-11-17 11:00') },
      true,
    ],
    ['in the last hour', '2026-11-20 17:00', {}, true],
    ['at the deadline', '2026-11-20 18:00', {}, false],
    ['after the deadline', '2026-11-21 09:00', {}, false],
  ])('%s', (_, now, invitation, expected) => {
    expect(isDue(now, invitation)).toBe(expected)
  })

  it('is never due where no days are set', () => {
    expect(reminderMoment(deadline, [], shanghai('2026-11-20 17:00'))).toBeNull()
  })

  it('never reaches a person who has answered, nor anybody twice for one moment', () => {
    const minute = fc
      .integer({ min: -60 * 24 * 10, max: 60 * 24 * 2 })
      .map((minutes) => new Date(deadline.getTime() + minutes * 60_000))
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 4 }),
        fc.array(minute, { maxLength: 40 }),
        (remindDays, sweeps) => {
          let invitation = silent
          let sent = 0
          for (const now of [...sweeps].sort((a, b) => a.getTime() - b.getTime())) {
            if (remindersDue({ deadline, remindDays }, [invitation], now).length === 0) continue
            sent += 1
            invitation = { ...invitation, remindedAt: now }
            expect(remindersDue({ deadline, remindDays }, [invitation], now)).toEqual([])
          }
          expect(sent).toBeLessThanOrEqual(new Set(remindDays).size)
        },
      ),
    )
  })
})

describe('a day in Shanghai', () => {
  it.each([
    ['2026-11-17 00:00', '2026-11-17 00:00'],
    ['2026-11-17 23:59', '2026-11-17 00:00'],
    ['2026-11-17 07:00', '2026-11-17 00:00'],
  ])('that has come to %s began at %s', (now, start) => {
    expect(startOfDay(shanghai(now))).toEqual(shanghai(start))
  })
})

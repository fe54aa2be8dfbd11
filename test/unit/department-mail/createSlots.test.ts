import { setImmediate as turn } from 'node:timers/promises'

import { describe, expect, it } from 'vitest'

import { createSlots } from '../../../plugins/department-mail/worker/createSlots'

describe('slots', () => {
  it.each([1, 3])('never let more than %i run at once, and let all run', async (size) => {
    const slots = createSlots(size)
    const seen = { running: 0, most: 0, done: 0 }
    const work = async () => {
      seen.running += 1
      seen.most = Math.max(seen.most, seen.running)
      await turn()
      seen.running -= 1
      seen.done += 1
    }
    await Promise.all(Array.from({ length: 20 }, () => slots(work)))
    expect(seen).toEqual({ running: 0, most: size, done: 20 })
  })

  it('give the slot back when the work throws', async () => {
    const slots = createSlots(1)
    await expect(slots(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await expect(slots(async () => 'yes')).resolves.toBe('yes')
  })
})

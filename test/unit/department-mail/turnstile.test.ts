import { describe, expect, it } from 'vitest'
import { createTurnstile } from '../../../plugins/department-mail/worker/turnstile'
import type { LaneState } from '../../../plugins/department-mail/worker/lanes'
import type { Outcome } from '../../../plugins/department-mail/worker/types'

const outcome = (id: string, state: Outcome['state'] = 'sent'): Outcome => ({
  id,
  attempts: 1,
  worker: 'w',
  state,
  at: '2026-11-23T00:00:00.000Z',
  response: '250 OK',
  error: null,
  next: null,
  transport: 'main',
  sender: null,
  late: false,
})

/** A turnstile whose writes are kept and settle when told. */
function openTurnstile() {
  const lanes: LaneState[] = []
  const applied: { ids: string[]; mayLinger: boolean }[] = []
  const failures: unknown[] = []
  let breakNext = false
  const turnstile = createTurnstile({
    size: 1,
    async write(state) {
      lanes.push(copyOf(state()))
      await Promise.resolve()
      if (!breakNext) return
      breakNext = false
      turnstile.recall()
      lanes.push(copyOf(state()))
    },
    apply: (outcomes, { mayLinger }) => {
      applied.push({ ids: outcomes.map(({ id }) => id), mayLinger })
      return Promise.resolve()
    },
    onFailure: (error) => failures.push(error),
  })
  return { turnstile, lanes, applied, failures, breakNextWrite: () => (breakNext = true) }
}

// As the database gets it: a picture of this moment.
const copyOf = ({ holders, done }: LaneState): LaneState => ({ holders: [...holders], done: [...done] })

const idsOf = (lane: LaneState | undefined): string[] | undefined => lane?.done.map(({ id }) => id)

describe('the turnstile', () => {
  it('lets one through, and the next when the outcome of the one before is written', async () => {
    const { turnstile, lanes } = openTurnstile()
    await turnstile.enter('a')
    let isIn = false
    const second = turnstile.enter('b').then(() => (isIn = true))
    await new Promise((done) => setTimeout(done, 30))
    expect(isIn).toBe(false)
    turnstile.settle(outcome('a'))
    await second
    expect(lanes.map(({ holders }) => holders)).toEqual([['a'], ['b']])
    expect(idsOf(lanes[1])).toEqual(['a'])
  })

  it('lets the next through at once when the one before was certainly not taken', async () => {
    const { turnstile } = openTurnstile()
    await turnstile.enter('a')
    turnstile.leave('a')
    await turnstile.enter('b')
  })

  it('writes what only lingered once more after the database was restarted', async () => {
    const { turnstile, lanes, applied, breakNextWrite } = openTurnstile()
    await turnstile.enter('a')
    turnstile.settle(outcome('a'))
    await turnstile.drained()
    expect(applied).toEqual([{ ids: ['a'], mayLinger: true }])
    breakNextWrite()
    await turnstile.enter('b')
    expect(lanes.map(idsOf)).toEqual([[], [], ['a']])
    await turnstile.drained()
    expect(applied.map(({ ids }) => ids)).toEqual([['a'], ['a']])
  })

  it('does so too when nothing more is to be ended', async () => {
    const { turnstile, applied } = openTurnstile()
    await turnstile.enter('a')
    turnstile.settle(outcome('a'))
    await turnstile.drained()
    turnstile.recall()
    await turnstile.drained()
    expect(applied.map(({ ids }) => ids)).toEqual([['a'], ['a']])
  })

  it('writes nothing twice that a later write of the lane brought to the disk', async () => {
    const { turnstile, applied } = openTurnstile()
    await turnstile.enter('a')
    turnstile.settle(outcome('a'))
    await turnstile.drained()
    await turnstile.enter('b')
    turnstile.settle(outcome('b'))
    await turnstile.drained()
    turnstile.recall()
    await turnstile.drained()
    expect(applied.map(({ ids }) => ids)).toEqual([['a'], ['b'], ['b']])
  })

  it('waits for the disk now and then while nothing is ended', async () => {
    const { turnstile, applied } = openTurnstile()
    for (let batch = 0; batch < 8; batch += 1) {
      for (let index = 0; index < 30; index += 1) turnstile.settle(outcome(`${batch}:${index}`, 'deferred'))
      await turnstile.drained()
    }
    const waited = applied.filter(({ mayLinger }) => !mayLinger).length
    expect(waited).toBeGreaterThan(0)
    expect(waited).toBeLessThan(applied.length)
    expect(new Set(applied.flatMap(({ ids }) => ids)).size).toBe(240)
  })

  it('keeps the order of two outcomes of one mail', async () => {
    const { turnstile, applied } = openTurnstile()
    turnstile.settle(outcome('a', 'uncertain'))
    turnstile.settle({ ...outcome('a'), late: true })
    await turnstile.drained()
    turnstile.recall()
    await turnstile.drained()
    expect(applied.map(({ ids }) => ids)).toEqual([['a'], ['a'], ['a'], ['a']])
  })

  it('refuses everybody once its lane is gone', async () => {
    const failures: unknown[] = []
    const turnstile = createTurnstile({
      size: 1,
      write: () => Promise.reject(new Error('the lane was taken away')),
      apply: () => Promise.resolve(),
      onFailure: (error) => failures.push(error),
    })
    await expect(turnstile.enter('a')).rejects.toThrow('taken away')
    await expect(turnstile.enter('b')).rejects.toThrow('taken away')
    expect(failures).toHaveLength(1)
  })
})

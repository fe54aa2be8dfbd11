import { describe, expect, it } from 'vitest'
import { parseRateLimits } from '../../../plugins/department-mail/core/parseRateLimits'
import { createRateLimiter } from '../../../plugins/department-mail/core/rateLimiter'

describe('mails a minute to a mail domain', () => {
  it('are those of the domain, of every other one, or without bound', () => {
    const limiter = createRateLimiter({ 'qq.com': 2 })
    expect([1, 2, 3].map(() => limiter.take('qq.com', 0))).toEqual([0, 0, 30_000])
    expect(limiter.take('163.com', 0)).toBe(0)
  })

  it('come back evenly', () => {
    const limiter = createRateLimiter({ '*': 60 })
    for (let index = 0; index < 60; index += 1) expect(limiter.take('a.test', 0)).toBe(0)
    expect(limiter.take('a.test', 0)).toBe(1_000)
    expect(limiter.take('a.test', 1_000)).toBe(0)
    expect(limiter.take('b.test', 1_000)).toBe(0)
  })

  it('never give more than the limit in any minute after the first', () => {
    const limiter = createRateLimiter({ '*': 10 })
    let given = 0
    for (let at = 0; at < 120_000; at += 100) if (limiter.take('a.test', at) === 0) given += 1
    expect(given).toBeLessThanOrEqual(30)
  })

  it('are shared by the processes that send: together they give what one would', () => {
    const limiters = [1, 2, 3].map(() => createRateLimiter({ 'qq.com': 30, '163.com': 1 }))
    limiters.forEach((limiter) => limiter.shareAmong(3))
    /** As many as all together let go at a moment. */
    const atOnce = (host: string, at: number): number => {
      let count = 0
      for (const limiter of limiters) while (limiter.take(host, at) === 0) count += 1
      return count
    }
    const within = (host: string, minutes: number): number => {
      let count = 0
      for (let at = 1; at <= minutes * 60; at += 1) count += atOnce(host, at * 1_000)
      return count
    }
    expect(atOnce('qq.com', 0)).toBe(30)
    const given = within('qq.com', 2)
    // A place that is all but filled at the very end is given a moment later.
    expect([given <= 60, given >= 57]).toEqual([true, true])
    // Less than one a minute each: one at once, then one in three minutes.
    expect(atOnce('163.com', 0)).toBe(3)
    expect(within('163.com', 3.1)).toBe(3)
  })

  it('are a process’s own again when the others have gone', () => {
    const limiter = createRateLimiter({ '*': 60 })
    limiter.shareAmong(2)
    for (let index = 0; index < 30; index += 1) expect(limiter.take('a.test', 0)).toBe(0)
    expect(limiter.take('a.test', 0)).toBe(2_000)
    limiter.shareAmong(1)
    expect(limiter.take('a.test', 1_000)).toBe(0)
  })

  it('are read from one line, and a wrong one is named', () => {
    expect(parseRateLimits('QQ.com=60, *=600')).toEqual({ 'qq.com': 60, '*': 600 })
    expect(parseRateLimits('')).toEqual({})
    for (const wrong of ['qq.com', 'qq.com=', 'qq.com=-1', '=3', 'qq.com=x'])
      expect(() => parseRateLimits(wrong)).toThrow(wrong)
  })
})

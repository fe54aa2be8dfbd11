/** Mails a minute to one mail domain; `*` is every domain not named. */
export type RateLimits = Readonly<Record<string, number>>

export type RateLimiter = {
  /** Takes one mail's place; 0 when it may go now, else the milliseconds until there is a place again. */
  take(host: string, nowMs: number): number
  /** How many processes send now: each has its part of every limit. Default 1. */
  shareAmong(processes: number): void
}

/**
 * Places of a bucket that fills evenly: a domain limited to 60 a minute gets up to 60 at once and then one a
 * second. Each process counts for itself, its part of the whole; half a place is never taken.
 */
export function createRateLimiter(limits: RateLimits): RateLimiter {
  const buckets = new Map<string, { places: number; at: number }>()
  let processes = 1
  return {
    shareAmong(count) {
      processes = Math.max(1, count)
    },
    take(host, nowMs) {
      const limit = limits[host] ?? limits['*']
      if (limit === undefined) return 0
      const perMinute = limit / processes
      const most = Math.max(1, perMinute)
      const key = limits[host] === undefined ? `*${host}` : host
      const known = buckets.get(key) ?? { places: most, at: nowMs }
      const filled = known.places + (Math.max(0, nowMs - known.at) * perMinute) / MINUTE
      const places = Math.min(most, filled)
      const mayGo = places >= 1
      buckets.set(key, { places: mayGo ? places - 1 : places, at: nowMs })
      return mayGo ? 0 : Math.ceil(((1 - places) * MINUTE) / perMinute)
    },
  }
}

const MINUTE = 60_000

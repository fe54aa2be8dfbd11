export type Quarter = {
  year: number
  /** 1 to 4. */
  number: number
  /** First instant of the quarter, and of the one after it. */
  from: Date
  until: Date
}

// Shanghai has kept UTC+8 without summer time since 1991.
const shanghaiOffset = 8 * 60 * 60 * 1000

/** The calendar quarter that an instant falls into in Shanghai: the office counts by its own midnight. */
export function quarterOf(at: Date): Quarter {
  const there = new Date(at.getTime() + shanghaiOffset)
  const [year, number] = [there.getUTCFullYear(), Math.floor(there.getUTCMonth() / 3) + 1]
  return { year, number, from: startOf(year, number), until: startOf(year, number + 1) }
}

/** `Date.UTC` carries the thirteenth month over into the next year. */
const startOf = (year: number, number: number): Date =>
  new Date(Date.UTC(year, (number - 1) * 3, 1) - shanghaiOffset)

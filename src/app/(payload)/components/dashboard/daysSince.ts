const day = 24 * 60 * 60 * 1000

/** Whole days from an instant (ISO 8601) to `now` (milliseconds); never negative. */
export const daysSince = (instant: string, now: number): number =>
  Math.max(0, Math.floor((now - Date.parse(instant)) / day))

const day = 24 * 60 * 60 * 1000

/** Whole days from `since` (ISO 8601) to `now` (milliseconds); never negative, 0 when nothing waits. */
export const waitingDays = (since: string | null, now: number): number =>
  since === null ? 0 : Math.max(0, Math.floor((now - Date.parse(since)) / day))

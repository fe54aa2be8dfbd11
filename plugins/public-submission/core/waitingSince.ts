/** How long something waits, as people say it: whole days, else whole hours, else not worth a number. */
export function waitingSince(since: Date, now: Date): { days: number } | { hours: number } | null {
  const hours = Math.floor((now.getTime() - since.getTime()) / 3_600_000)
  if (hours >= 24) return { days: Math.floor(hours / 24) }
  return hours >= 1 ? { hours } : null
}

export type Age = 'fresh' | 'late' | 'veryLate'

/** From when on a wait is late, in days: half a month, and longer than the month an issue comes out in. */
export const lateDays = { late: 15, veryLate: 31 }

/** How a wait of so many whole days is shown. */
export function ageOf(days: number): Age {
  if (days >= lateDays.veryLate) return 'veryLate'
  return days >= lateDays.late ? 'late' : 'fresh'
}

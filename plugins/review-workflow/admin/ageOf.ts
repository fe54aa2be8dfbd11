/** Days after which waiting is called late, and very late: amber, then red. */
const late = 3
const veryLate = 7

export type Age = 'fresh' | 'late' | 'veryLate'

/** How long a thing has waited, as a colour class. */
export const ageOf = (days: number): Age => (days >= veryLate ? 'veryLate' : days >= late ? 'late' : 'fresh')

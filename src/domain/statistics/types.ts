/** Two ends, both included. */
export type Interval = { low: number; high: number }

/** Fewer observations than a body wants to judge by: how many there were, and nothing else. */
export type TooFew = { known: false; count: number }

/** A share of `count` observations, `value` from 0 to 1, with where it lies with 95 % confidence. */
export type Rate = TooFew | { known: true; count: number; hits: number; value: number; interval: Interval }

/** The middle of `count` measurements, with where it lies with 95 % confidence (null: too few to say). */
export type Middle = TooFew | { known: true; count: number; value: number; interval: Interval | null }

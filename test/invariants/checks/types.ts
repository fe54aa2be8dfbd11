/** A statement about a whole database, as the query that finds every row against it. */
export type Check = { id: string; promise: string; violations: string }

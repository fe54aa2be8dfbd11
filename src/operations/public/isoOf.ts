/** An instant as PostgreSQL's driver gives it, as ISO 8601 in UTC. */
export const isoOf = (value: unknown): string =>
  new Date(value instanceof Date ? value : String(value)).toISOString()

/** The calendar day of an instant in a zone, `YYYY-MM-DD`. */
export const dayInZone = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)

/** Business dates are shown in this zone, wherever the reader or the server stands. */
const timeZone = 'Asia/Shanghai'

/** An instant (ISO 8601) as a date and a time to the minute. The Swedish locale writes both languages' order: 2026-03-08 14:05. */
export const formatInstant = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(instant),
  )

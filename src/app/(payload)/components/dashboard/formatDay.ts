/** A business date (Asia/Shanghai) as year-month-day, from an instant (ISO 8601). */
export const formatDay = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' }).format(
    new Date(instant),
  )

/** A business moment (Asia/Shanghai) as day, hour and minute, from an instant (ISO 8601). */
export const formatMoment = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(instant))

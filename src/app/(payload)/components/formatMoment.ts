/** An instant as offices write it, in Shanghai: 2026-11-23 08:30. */
export const formatMoment = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  }).format(new Date(instant))

import type { Locale } from '../../../../translations'
import { formatInstant } from '../../../../ui/format'

const time = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' })

/** `10:32` of today, `2026年3月18日 10:32` of another day. */
export const whenSaved = (at: number, locale: Locale): string =>
  day.format(at) === day.format(Date.now())
    ? time.format(at)
    : formatInstant(new Date(at).toISOString(), locale)

import type { Locale } from '../translations'

const tags: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' }

/** Every business date of the product is a day in this zone. */
const timeZone = 'Asia/Shanghai'

/** `2026年3月18日`: the day of an instant (ISO 8601) in Shanghai, or a plain `YYYY-MM-DD`. */
export function formatDay(value: string, locale: Locale): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00+08:00`) : new Date(value)
  return new Intl.DateTimeFormat(tags[locale], {
    timeZone,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  }).format(date)
}

/** `2026年3月18日 14:05`: an instant to the minute, in Shanghai. */
export function formatInstant(value: string, locale: Locale): string {
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return `${formatDay(value, locale)} ${time.format(new Date(value))}`
}

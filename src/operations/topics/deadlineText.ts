import type { Locale } from '../../translations'

const tags: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' }

/** `2026年12月3日周四 18:00`: a deadline (ISO 8601) as it is read in Shanghai. */
export const deadlineText = (instant: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant))

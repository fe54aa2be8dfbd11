/** A day as it is signed: 2026年3月8日, whatever the time zone of the reader. `instant` is ISO 8601. */
export const sheetDate = (instant: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'long',
  }).format(new Date(instant))

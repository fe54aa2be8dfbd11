import type { DayRun, DueStep } from '../../../plugins/handling'
import { fill, textsIn, type Locale } from '../../translations'

/** How a deadline came about, a sentence a step: what a department would otherwise ring up about. */
export function dueInWords(steps: readonly DueStep[], locale: Locale): string[] {
  return steps.flatMap((step) => wordsOf(step, locale))
}

function wordsOf(step: DueStep, locale: Locale): string[] {
  const words = textsIn(locale).handling.due
  const day = (date: string) => dayInWords(date, locale)
  switch (step.kind) {
    case 'started':
      return [fill(words.started[step.cause], { day: day(step.day), days: step.days, due: day(step.due) })]
    case 'paused':
      return [
        step.to
          ? fill(words.paused, {
              from: day(step.from),
              to: day(step.to),
              days: step.days,
              due: day(step.due),
            })
          : fill(words.pausedNow, { from: day(step.from), due: day(step.due) }),
      ]
    case 'extended':
      return [fill(words.extended, { day: day(step.day), days: step.days, due: day(step.due) })]
    case 'calendar':
      return [
        ...(step.off.length > 0 ? [fill(words.off, { days: runs(step.off, locale) })] : []),
        ...(step.worked.length > 0 ? [fill(words.worked, { days: runs(step.worked, locale) })] : []),
      ]
    case 'due':
      return [fill(words.due, { day: day(step.day) })]
  }
}

function runs(all: readonly DayRun[], locale: Locale): string {
  const words = textsIn(locale).handling.due
  return all
    .map(({ from, to, name }) => {
      const days =
        from === to
          ? dayInWords(from, locale)
          : fill(words.run, { from: dayInWords(from, locale), to: dayInWords(to, locale) })
      return name ? fill(words.dayOfName, { days, name }) : days
    })
    .join(words.separator)
}

/** 2026年3月18日, 18 March 2026: a calendar day without its time zone. */
export const dayInWords = (day: string, locale: Locale): string =>
  formats[locale].format(new Date(`${day}T00:00:00Z`))

const formats = {
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
}

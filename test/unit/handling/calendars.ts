import type { DutyCalendar } from '../../../plugins/handling'
import { calendarWith } from '../../../src/server/calendar'

/** The published calendar, without a body's own days. */
export const published: DutyCalendar = calendarWith(new Map())

/** Every day from one to before another. */
export function daysFrom(first: string, last: string): string[] {
  const days: string[] = []
  for (let at = Date.parse(`${first}T00:00:00Z`); at < Date.parse(`${last}T00:00:00Z`); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10))
  return days
}

/** An instant in Shanghai. */
export const at = (day: string, time = '10:00:00'): Date => new Date(`${day}T${time}+08:00`)

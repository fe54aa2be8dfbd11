import { dayAfter, isWeekend, workdaysBetween, type Day, type DutyCalendar } from './calendar'
import { computeDue, dueDay, type ClockCause, type DutyClock } from './clock'

/** Days next to each other for one reason. */
export type DayRun = { from: Day; to: Day; name: string | null }

/**
 * One step of how a deadline came about, as data: an application gives it words. Days are of the duty's
 * calendar; `due` of a step is the deadline after it.
 */
export type DueStep =
  | { kind: 'started'; cause: ClockCause; day: Day; days: number; due: Day }
  | { kind: 'paused'; from: Day; to: Day | null; days: number; due: Day }
  | { kind: 'extended'; day: Day; days: number; due: Day }
  /** Weekdays that were off within the period, and weekend days that were worked. */
  | { kind: 'calendar'; off: DayRun[]; worked: DayRun[] }
  | { kind: 'due'; day: Day; at: Date }

/** Every step from the start of a clock to its deadline: what a person would otherwise ask the office. */
export function explainDue(clock: DutyClock, calendar: DutyCalendar, now: Date): DueStep[] {
  const day = dueDay(clock, calendar, now)
  return [
    startedStep(clock, calendar, now),
    ...changes(clock, calendar, now),
    ...calendarStep(calendar.dayOf(clock.startedAt), day, calendar),
    { kind: 'due', day, at: computeDue(clock, calendar, now) },
  ]
}

function startedStep(clock: DutyClock, calendar: DutyCalendar, now: Date): DueStep {
  const { cause, startedAt, days } = clock
  const due = dueDay({ ...clock, pauses: [], extensions: [] }, calendar, now)
  return { kind: 'started', cause, day: calendar.dayOf(startedAt), days, due }
}

/** Pauses and extensions in the order they happened, each with the deadline it led to. */
function changes(clock: DutyClock, calendar: DutyCalendar, now: Date): DueStep[] {
  const all = [
    ...clock.pauses.map((pause) => ({ at: pause.from, pause })),
    ...clock.extensions.map((extension) => ({ at: extension.at, extension })),
  ].sort((a, b) => a.at.getTime() - b.at.getTime())
  return all.map((change, index): DueStep => {
    const until = all.slice(0, index + 1)
    const due = dueDay(
      {
        ...clock,
        pauses: until.flatMap((one) => ('pause' in one ? [one.pause] : [])),
        extensions: until.flatMap((one) => ('extension' in one ? [one.extension] : [])),
      },
      calendar,
      now,
    )
    if ('extension' in change)
      return { kind: 'extended', day: calendar.dayOf(change.at), days: change.extension.days, due }
    const { from, to } = change.pause
    const [first, last] = [calendar.dayOf(from), calendar.dayOf(to ?? now)]
    const days = workdaysBetween(first, last, calendar.isWorkday)
    return { kind: 'paused', from: first, to: to ? last : null, days, due }
  })
}

function calendarStep(from: Day, to: Day, { isWorkday, nameOf }: DutyCalendar): DueStep[] {
  const off: Day[] = []
  const worked: Day[] = []
  for (let day = dayAfter(from); day <= to; day = dayAfter(day)) {
    if (isWeekend(day) && isWorkday(day)) worked.push(day)
    if (!isWeekend(day) && !isWorkday(day)) off.push(day)
  }
  if (off.length + worked.length === 0) return []
  const name = (day: Day) => nameOf?.(day) ?? null
  return [{ kind: 'calendar', off: runsOf(off, name), worked: runsOf(worked, name) }]
}

/** Neighbouring days of one name as one run. */
function runsOf(days: readonly Day[], nameOf: (day: Day) => string | null): DayRun[] {
  return days.reduce<DayRun[]>((runs, day) => {
    const last = runs.at(-1)
    const name = nameOf(day)
    return last && dayAfter(last.to) === day && last.name === name
      ? [...runs.slice(0, -1), { ...last, to: day }]
      : [...runs, { from: day, to: day, name }]
  }, [])
}

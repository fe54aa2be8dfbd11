import type { CalendarDay } from '../../../../operations/supervision/readCalendar'
import type { Texts } from '../../../../translations'

type Words = Texts['supervision']['calendar']

/** What is published for the year, and what the body set itself, to be held against the paper. */
export function CalendarLists({ days, words }: { days: CalendarDay[]; words: Words }) {
  const holidays = days.filter(
    ({ published, isWeekend }) => !published.isWorkday && (!isWeekend || published.name),
  )
  const makeUp = days.filter(({ published, isWeekend }) => published.isWorkday && isWeekend)
  const own = days.filter((day) => day.own !== null)
  return (
    <section className="mq-section">
      <h2>{words.import}</h2>
      <DayList label={words.holidays} days={holidays} empty={words.noneThisYear} />
      <DayList label={words.makeUp} days={makeUp} empty={words.noneThisYear} />
      <h2>{words.ownDays}</h2>
      <DayList
        label={words.own}
        days={own}
        empty={words.noOwn}
        kindOf={({ isWorkday }) => (isWorkday ? words.workday : words.dayOff)}
      />
    </section>
  )
}

type ListProps = {
  label: string
  days: CalendarDay[]
  empty: string
  kindOf?: (day: CalendarDay) => string
}

const DayList = ({ label, days, empty, kindOf = ({ published }) => published.name }: ListProps) => (
  <p className="mq-calendar__list">
    <strong>{label}</strong>{' '}
    {days.length === 0
      ? empty
      : days
          .map((day) => [day.date.slice(5), kindOf(day), day.own?.name].filter(Boolean).join(' '))
          .join('；')}
  </p>
)

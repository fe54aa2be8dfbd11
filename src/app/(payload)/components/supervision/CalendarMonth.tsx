import { Link } from '@payloadcms/ui'
import type { CalendarDay } from '../../../../operations/supervision/readCalendar'
import { fill, type Texts } from '../../../../translations'

type Words = Texts['supervision']['calendar']
type Props = { name: string; days: CalendarDay[]; path: string; today: string; words: Words }

/** A month, from Monday to Sunday. A day leads to where it is changed. */
export function CalendarMonth({ name, days, path, today, words }: Props) {
  return (
    <section className="mq-month">
      <h2>{name}</h2>
      <div className="mq-month__days">
        {words.weekdays.map((weekday, index) => (
          <span key={index} className="mq-month__weekday" aria-hidden="true">
            {weekday}
          </span>
        ))}
        {days.map((day, index) => (
          <Link
            key={day.date}
            href={`${path}?year=${day.date.slice(0, 4)}&day=${day.date}`}
            className="mq-day"
            style={index === 0 ? { gridColumnStart: weekdayOf(day.date) } : {}}
            data-kind={kindOf(day)}
            data-own={day.own ? '' : undefined}
            aria-current={day.date === today ? 'date' : undefined}
            aria-label={fill(words.dayTitle, { day: day.date, kind: kindInWords(day, words) })}
            title={day.name || undefined}
            prefetch={false}
          >
            {Number(day.date.slice(8))}
          </Link>
        ))}
      </div>
    </section>
  )
}

/** Monday is 1. */
const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7

/** A weekend without a reason of its own is quieter than a holiday, and a worked one stands out. */
function kindOf({ isWorkday, isWeekend, own }: CalendarDay): string {
  if (isWorkday) return isWeekend || own ? 'workday' : 'plain'
  return isWeekend && !own ? 'weekend' : 'dayOff'
}

const kindInWords = ({ isWorkday, name }: CalendarDay, words: Words): string =>
  [isWorkday ? words.workday : words.dayOff, name].filter(Boolean).join(' ')

import type { PayloadRequest } from 'payload'
import type { dayKinds } from '../../domain/vocabulary'
import { chineseDayName, isChineseWorkday } from '../../server/calendar'
import { readableBody } from '../compile/readableBody'

type DayKind = (typeof dayKinds)[number]

export type CalendarDay = {
  /** `YYYY-MM-DD` */
  date: string
  isWorkday: boolean
  isWeekend: boolean
  /** What the day is called, where it is called something. */
  name: string
  /** The body said so itself; null: as published. */
  own: { kind: DayKind; name: string } | null
  /** How it is published. */
  published: { isWorkday: boolean; name: string }
}

export type CalendarYear = {
  year: number
  days: CalendarDay[]
  /** Whether the State Council's arrangement of the year is known; until then Monday to Friday count. */
  isPublished: boolean
}

const day = 24 * 60 * 60 * 1000

/** A year as the duties of the reader's body are counted by it; nothing set by anybody outside the office. */
export async function readCalendar(req: PayloadRequest, year: number): Promise<CalendarYear> {
  const own = await ownDays(req, year)
  const days = daysOf(year).map((date) => toDay(date, own.get(date) ?? null))
  return {
    year,
    days,
    isPublished: days.some(({ published, isWeekend }) => published.isWorkday === isWeekend),
  }
}

async function ownDays(req: PayloadRequest, year: number) {
  const organisation = readableBody(req)
  if (!organisation) return new Map<string, { kind: DayKind; name: string }>()
  const { docs } = await req.payload.find({
    collection: 'calendar-days',
    where: {
      and: [
        { organisation: { equals: organisation } },
        { date: { greater_than_equal: `${year}-01-01` } },
        { date: { less_than_equal: `${year}-12-31` } },
      ],
    },
    limit: 366,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return new Map(docs.map(({ date, kind, name }) => [date, { kind, name: name ?? '' }]))
}

const daysOf = (year: number): string[] => {
  const first = Date.UTC(year, 0, 1)
  const count = (Date.UTC(year + 1, 0, 1) - first) / day
  return Array.from({ length: count }, (_, index) => new Date(first + index * day).toISOString().slice(0, 10))
}

function toDay(date: string, own: CalendarDay['own']): CalendarDay {
  const isWeekend = [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())
  const published = { isWorkday: isChineseWorkday(date), name: chineseDayName(date) ?? '' }
  return {
    date,
    isWeekend,
    own,
    published,
    isWorkday: own ? own.kind === 'workday' : published.isWorkday,
    name: own?.name || published.name,
  }
}

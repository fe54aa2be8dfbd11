import chineseDays from 'chinese-days'
import type { PayloadRequest } from 'payload'
import type { DutyCalendar } from '../../plugins/handling'
import { requireTx, sql } from '../../plugins/review-workflow'
import { shanghaiDay, type IsWorkday } from '../domain/workingDays'

type Executor = Awaited<ReturnType<typeof requireTx>>

/** The State Council's yearly calendar: public holidays off, make-up Saturdays and Sundays worked. */
export const isChineseWorkday: IsWorkday = (date) => {
  const known = answers.get(date)
  if (known !== undefined) return known
  const answer = chineseDays.isWorkday(date)
  answers.set(date, answer)
  return answer
}

/** A day is a workday or it is not: each is asked once a process. */
const answers = new Map<string, boolean>()

/** The published name of a day that is off or worked out of turn (国庆节); null for ordinary days. */
export function chineseDayName(date: string): string | null {
  const { name } = chineseDays.getDayDetail(date)
  const [, chinese] = name.split(',')
  return chinese ?? null
}

type OwnDay = { kind: 'workday' | 'dayOff'; name: string | null }

/** A body's calendar: the published one, with the days the body entered itself before it. */
export const calendarWith = (own: ReadonlyMap<string, OwnDay>): DutyCalendar => ({
  isWorkday: (day) => {
    const entered = own.get(day)
    return entered ? entered.kind === 'workday' : isChineseWorkday(day)
  },
  nameOf: (day) => own.get(day)?.name ?? chineseDayName(day),
  dayOf: shanghaiDay,
  endOf: (day) => new Date(`${day}T23:59:59+08:00`),
  morningOf: (day) => new Date(`${day}T09:00:00+08:00`),
})

/** The calendar the duties of a body run by. */
export const calendarOf = async (req: PayloadRequest, organisation: string): Promise<DutyCalendar> =>
  calendarFor(await requireTx(req), organisation)

/** As `calendarOf`, on an open transaction. */
export async function calendarFor(tx: Executor, organisation: string): Promise<DutyCalendar> {
  const { rows } = await tx.execute(
    sql`select date, kind::text as kind, name from calendar_days where organisation_id = ${organisation}`,
  )
  return calendarWith(
    new Map(
      rows.map(({ date, kind, name }) => [
        String(date),
        {
          kind: kind === 'workday' ? 'workday' : 'dayOff',
          name: typeof name === 'string' && name ? name : null,
        },
      ]),
    ),
  )
}

import { Gutter, Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { z } from 'zod'
import { holds, isOffice } from '../../../../../collections/shared/access'
import { mayAct } from '../../../../domain/mayAct'
import { shanghaiDay } from '../../../../domain/workingDays'
import { readCalendar } from '../../../../operations/supervision/readCalendar'
import { now } from '../../../../server/clock'
import { fill } from '../../../../translations'
import { FormButton } from '../handling/forms/FormButton'
import { CalendarLists } from './CalendarLists'
import { CalendarMonth } from './CalendarMonth'
import { dayForm } from './dayForm'
import { enterPanel } from '../panel/enterPanel'
import { PanelPage } from '../panel/PanelPage'
import '../compile/compile.css'
import './supervision.css'
import './calendar.css'

const asked = z.object({
  year: z.coerce.number().int().min(2004).max(2100).optional().catch(undefined),
  day: z.iso.date().optional().catch(undefined),
})

/** The year as deadlines are counted by it; days that differ are set here. Register it as a custom view. */
export async function CalendarView(props: AdminViewServerProps) {
  const { initPageResult, searchParams } = props
  const { req } = initPageResult
  const { viewer, texts, adminRoute, apiRoute } = enterPanel(req, isOffice)
  const words = texts.supervision.calendar
  const today = shanghaiDay(now())
  const { year = Number(today.slice(0, 4)), day } = asked.parse(searchParams ?? {})
  const calendar = await readCalendar(req, year)
  const path = formatAdminURL({ adminRoute, path: '/work-calendar' })
  const chosen = calendar.days.find(({ date }) => date === day) ?? null
  return (
    <PanelPage {...props} nav={[{ label: words.title }]}>
      <main>
        <Gutter className="mq-waiting mq-board">
          <h1>{`${words.title} · ${fill(words.year, { year })}`}</h1>
          <p className="mq-waiting__intro">{words.intro}</p>
          <nav className="mq-acts mq-calendar__ways" aria-label={words.title}>
            <Link className="mq-act" href={`${path}?year=${year - 1}`} prefetch={false}>
              {words.previousYear}
            </Link>
            <Link className="mq-act" href={`${path}?year=${year + 1}`} prefetch={false}>
              {words.nextYear}
            </Link>
            {holds(viewer, ...mayAct.keepCalendar) && (
              <FormButton
                key={day}
                isPrimary
                label={chosen ? fill(words.setTitle, { day: chosen.date }) : words.set}
                form={dayForm(formatAdminURL({ apiRoute, path: '/assignments/calendar-day' }), chosen, words)}
                dialog={texts.admin.dialog}
              />
            )}
          </nav>
          {!calendar.isPublished && <p className="mq-done">{fill(words.unpublished, { year })}</p>}
          <p className="mq-calendar__legend" aria-label={words.legend}>
            <span data-kind="workday">{words.workday}</span>
            <span data-kind="dayOff">{words.dayOff}</span>
            <span data-kind="weekend">{words.weekend}</span>
            <span data-kind="workday" data-own="">
              {words.own}
            </span>
          </p>
          <div className="mq-calendar">
            {words.months.map((name, index) => (
              <CalendarMonth
                key={name}
                name={name}
                days={calendar.days.filter(({ date }) => Number(date.slice(5, 7)) === index + 1)}
                path={path}
                today={today}
                words={words}
              />
            ))}
          </div>
          <CalendarLists days={calendar.days} words={words} />
        </Gutter>
      </main>
    </PanelPage>
  )
}

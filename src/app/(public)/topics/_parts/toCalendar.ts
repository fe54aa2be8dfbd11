import { createEvents, type EventAttributes } from 'ics'
import type { PublicTopic } from '../../../../operations/submission/toPublicTopic'
import { fill, textsIn } from '../../../../translations'
import { foldOctets } from './foldOctets'

/** How long before its deadline an event is shown to begin. In milliseconds. */
const shownFor = 30 * 60 * 1000

/**
 * The deadlines of topics as a calendar. A deadline at a day's end is that day; any other is a time, told as
 * an instant, which every calendar shows by its own clock.
 *
 * @param base address of the site, without a slash at its end
 */
export function toCalendar(topics: readonly PublicTopic[], base: string): string {
  const words = textsIn('zh').solicitation.site
  const host = new URL(base).hostname
  const events = topics.map((topic) => toEvent(topic, base, host))
  const { error, value } = createEvents(events, {
    productId: '-//Minqiao//Topics//ZH',
    calName: words.feedTitle,
    method: 'PUBLISH',
  })
  if (error || !value) throw error ?? new Error('the calendar could not be written')
  return foldOctets(value.replace('METHOD:PUBLISH\r\n', 'METHOD:PUBLISH\r\nX-WR-TIMEZONE:Asia/Shanghai\r\n'))
}

function toEvent(topic: PublicTopic, base: string, host: string): EventAttributes {
  const words = textsIn('zh').solicitation.site
  const title = oneLine(topic.title)
  return {
    // Kept through every change of the topic, its address included: subscribers see one event move.
    uid: `${topic.id}@${host}`,
    title: fill(words.event, { title }),
    description: clean(topic.brief),
    url: `${base}/topics/${topic.slug}`,
    status: 'CONFIRMED',
    busyStatus: 'FREE',
    categories: [words.feedTitle],
    created: Date.parse(topic.publishedAt),
    lastModified: Date.parse(topic.updatedAt),
    startInputType: 'utc',
    startOutputType: 'utc',
    endInputType: 'utc',
    endOutputType: 'utc',
    ...timesOf(Date.parse(topic.deadline)),
    alarms: [
      {
        action: 'display',
        description: fill(words.eventAlarm, { title }),
        trigger: { days: 1, before: true },
      },
    ],
  }
}

type Times = Pick<EventAttributes, 'start'> & { end: EventAttributes['start'] }

function timesOf(deadline: number): Times {
  const { year, month, day, atEnd } = shanghaiOf(deadline)
  if (!atEnd) return { start: deadline - shownFor, end: deadline }
  const next = new Date(Date.UTC(year, month - 1, day + 1))
  return {
    start: [year, month, day],
    end: [next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate()],
  }
}

function shanghaiOf(instant: number) {
  const local = new Date(instant + 8 * 60 * 60 * 1000)
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    atEnd: local.getUTCHours() === 23 && local.getUTCMinutes() === 59,
  }
}

// A lone carriage return or another control character would end a line where the calendar's grammar has none.
const clean = (text: string): string => text.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '')
const oneLine = (text: string): string => clean(text).replaceAll('\n', ' ')

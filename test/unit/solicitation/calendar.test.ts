import { describe, expect, it } from 'vitest'
import { foldOctets } from '../../../src/app/(public)/topics/_parts/foldOctets'
import { toCalendar } from '../../../src/app/(public)/topics/_parts/toCalendar'
import { toTopicFeed } from '../../../src/app/(public)/topics/_parts/toTopicFeed'
import type { PublicTopic } from '../../../src/operations/submission/toPublicTopic'

const base = 'https://minqiao.example.org'
const topic: PublicTopic = {
  id: '01a20510-1ade-716f-98f0-07c47db2b74f',
  slug: 'old-estates',
  title: '老旧小区的长效管护',
  kind: 'solicitation',
  origin: 'own',
  period: '',
  brief: '第一段；含逗号,分号;反斜杠\\。\n第二段。',
  opensAt: '2026-11-01T01:00:00.000Z',
  publishedAt: '2026-11-01T01:00:00.000Z',
  updatedAt: '2026-11-02T01:00:00.000Z',
  deadline: '2026-12-03T10:00:00.000Z',
  wordLimit: 1500,
  isOpen: true,
  isInside: false,
  summary: '',
}

/** The calendar's lines as its readers see them. */
const linesOf = (calendar: string) => calendar.replaceAll('\r\n ', '').split('\r\n')

describe('the calendar of topics', () => {
  it('has the deadline as an instant, with an alarm a day before', () => {
    const lines = linesOf(toCalendar([topic], base))
    expect(lines).toEqual(
      expect.arrayContaining([
        `UID:${topic.id}@minqiao.example.org`,
        'DTSTART:20261203T093000Z',
        'DTEND:20261203T100000Z',
        'SUMMARY:截稿：老旧小区的长效管护',
        'TRIGGER:-P1DT',
        `URL:${base}/topics/old-estates`,
        'X-WR-TIMEZONE:Asia/Shanghai',
      ]),
    )
  })

  it('has a deadline at a day’s end as that day in Shanghai', () => {
    const lines = linesOf(toCalendar([{ ...topic, deadline: '2026-12-31T15:59:59.000Z' }], base))
    expect(lines).toContain('DTSTART;VALUE=DATE:20261231')
    expect(lines).toContain('DTEND;VALUE=DATE:20270101')
  })

  it('keeps its event when everything else of the topic changes', () => {
    const uidIn = (each: PublicTopic) =>
      linesOf(toCalendar([each], base)).find((line) => line.startsWith('UID:'))
    expect(uidIn({ ...topic, slug: 'other', title: '另一标题', deadline: '2027-01-01T00:00:00.000Z' })).toBe(
      uidIn(topic),
    )
  })

  it.each([
    ['a line end', '标题\r\nATTENDEE:mailto:x@example.org'],
    ['a lone carriage return', '标题\rATTENDEE:mailto:x@example.org'],
    ['the end of the event', '标题\nEND:VEVENT\nBEGIN:VEVENT'],
  ])('lets nobody add properties by %s', (_, hostile) => {
    const names = (each: PublicTopic) =>
      linesOf(toCalendar([each], base)).map((line) => line.split(/[:;]/)[0])
    expect(names({ ...topic, title: hostile, brief: hostile })).toEqual(names(topic))
  })

  it('has no line of more than 75 octets, and loses no character by folding', () => {
    const brief = '社情民意𠮷😀信息'.repeat(80)
    const calendar = toCalendar([{ ...topic, brief }], base)
    for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(linesOf(calendar)).toContain(`DESCRIPTION:${brief}`)
  })

  it('folds nothing that is short', () => {
    expect(foldOctets('A:1\r\nB:2\r\n')).toBe('A:1\r\nB:2\r\n')
  })

  it('is a calendar without topics too', () => {
    expect(toCalendar([], base)).toContain('BEGIN:VCALENDAR')
  })
})

describe('the feed of topics', () => {
  it('has what is asked and until when, as text', () => {
    const feed = toTopicFeed([{ ...topic, title: '<script>alert(1)</script>' }], base)
    expect(feed).toContain('截稿时间：2026年12月3日')
    expect(feed).not.toContain('<script>')
    expect(feed).toContain(`<id>${base}/topics/old-estates</id>`)
  })

  it('says what came of a topic', () => {
    expect(toTopicFeed([{ ...topic, isOpen: false, summary: '共采用三篇。' }], base)).toContain(
      '共采用三篇。',
    )
  })
})

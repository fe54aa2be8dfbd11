import type { EditionContent } from '../../../plugins/digest'
import { openingOf } from '../../domain/opening'
import { entryUrl, issueUrl } from '../../server/links'
import { fill, textsIn, type Locale } from '../../translations'

/** The mail edition before it is text or HTML. */
export type PublicLetter = {
  locale: Locale
  series: string
  masthead: string
  issuer: string
  /** 2026年第12期（总第138期） */
  number: string
  /** The day of signing, as one writes it. */
  date: string
  note: string | null
  entries: { title: string; section: string | null; opening: string; link: string }[]
  link: string
  manage: string
  body: string
}

type Args = {
  /** The public projection. */
  content: EditionContent
  series: string
  year: number
  number: number
  locale: Locale
  body: string
  manage: string
}

/** What a subscriber reads: the public edition's titles, how each entry begins, and where it stands. */
export function publicLetter({ content, series, year, number, locale, body, manage }: Args): PublicLetter {
  const words = textsIn(locale).mail.edition
  const cumulative =
    content.showsCumulative === false ? '' : fill(words.cumulative, { number: content.cumulativeNumber })
  return {
    locale,
    series: content.seriesName,
    masthead: content.masthead,
    issuer: content.issuer,
    number: `${fill(words.number, { year, number })}${cumulative}`,
    date: dayIn(content.date, locale),
    note: content.editorsNote,
    entries: content.entries.map(({ title, section, blocks, position }) => ({
      title,
      section,
      opening: openingOf(blocks),
      link: entryUrl(series, year, number, position),
    })),
    link: issueUrl(series, year, number),
    manage,
    body,
  }
}

const dayIn = (date: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )

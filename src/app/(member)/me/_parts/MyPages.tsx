import { fill, textsIn, type Locale } from '../../../../translations'
import { Pagination } from '../../../../ui'
import { mePath, type MeQuery } from './readMeQuery'

export function MyPages({ locale, query, pages }: { locale: Locale; query: MeQuery; pages: number }) {
  const words = textsIn(locale).members.me
  const to = (page: number, text: string) =>
    page >= 1 && page <= pages ? { href: mePath({ ...query, page }), text } : null
  return (
    <Pagination
      label={words.pages}
      previous={to(query.page - 1, words.previous)}
      next={to(query.page + 1, words.next)}
      position={fill(words.position, { page: query.page, pages })}
    />
  )
}

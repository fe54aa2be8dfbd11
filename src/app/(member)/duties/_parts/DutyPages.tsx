import { fill, textsIn, type Locale } from '../../../../translations'
import { Pagination } from '../../../../ui'
import { dutiesPath, perPage, type DutiesQuery } from './dutiesQuery'

export function DutyPages({ locale, query, total }: { locale: Locale; query: DutiesQuery; total: number }) {
  const words = textsIn(locale).duty.list
  const pages = Math.max(1, Math.ceil(total / perPage))
  const to = (page: number, text: string) =>
    page >= 1 && page <= pages ? { href: dutiesPath({ ...query, page }), text } : null
  return (
    <Pagination
      label={words.pages}
      previous={to(query.page - 1, words.previous)}
      next={to(query.page + 1, words.next)}
      position={fill(words.position, { page: query.page, pages })}
    />
  )
}

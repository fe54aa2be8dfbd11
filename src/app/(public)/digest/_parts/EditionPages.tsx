import { fill, textsIn, type Locale } from '../../../../translations'
import { Pagination } from '../../../../ui'
import { listHref, type ListQuery } from './readListQuery'

export function EditionPages({ locale, query, pages }: { locale: Locale; query: ListQuery; pages: number }) {
  const words = textsIn(locale).site.digest
  const to = (page: number, text: string) =>
    page >= 1 && page <= pages ? { href: listHref(query.series, page), text } : null
  return (
    <Pagination
      label={words.pages}
      previous={to(query.page - 1, words.previousPage)}
      next={to(query.page + 1, words.nextPage)}
      position={fill(words.position, { page: query.page, pages })}
    />
  )
}

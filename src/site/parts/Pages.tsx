import { fill, textsIn, type Locale } from '../../translations'
import { Pagination } from '../../ui/status/Pagination'
import { linkFrom, pagePath } from '../addresses'

/** To the pages before and after in a list that has several. */
export function Pages({
  locale,
  list,
  page,
  pages,
}: {
  locale: Locale
  list: string
  page: number
  pages: number
}) {
  const words = textsIn(locale).site.digest
  const to = (wanted: number, text: string) =>
    wanted >= 1 && wanted <= pages ? { href: linkFrom(locale, pagePath(list, wanted)), text } : null
  return (
    <Pagination
      label={words.pages}
      previous={to(page - 1, words.previousPage)}
      next={to(page + 1, words.nextPage)}
      position={fill(words.position, { page, pages })}
    />
  )
}

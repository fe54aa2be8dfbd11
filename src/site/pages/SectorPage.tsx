import type { Category } from '../../domain/vocabulary'
import { fill, textsIn, type Locale } from '../../translations'
import { EntryRows, type EntryOfIssue } from '../parts/EntryRows'
import { Pages } from '../parts/Pages'
import type { ListPage } from './listPages'
import { ListHead } from './ListHead'

/** Every entry on one subject, newest first. */
export function SectorPage({
  locale,
  category,
  list,
}: {
  locale: Locale
  category: Category
  list: ListPage<EntryOfIssue>
}) {
  const { options, publicSite } = textsIn(locale)
  const sector = options.categories[category]
  return (
    <>
      <ListHead locale={locale} title={sector}>
        <p>{fill(publicSite.lists.sectorLead, { sector })}</p>
      </ListHead>
      <EntryRows locale={locale} rows={list.rows} />
      <Pages locale={locale} {...list} />
    </>
  )
}

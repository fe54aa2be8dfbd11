import { fill, textsIn, type Locale } from '../../translations'

/** The title of a page of a list: pages after the first say which they are. */
export const pageTitle = (title: string, page: number, locale: Locale): string =>
  page === 1 ? title : fill(textsIn(locale).publicSite.lists.pageTitle, { title, page })

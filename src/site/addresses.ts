import type { Locale } from '../translations'

type IssueOf = { series: string; content: { year: number; number: number } }

/** Path of an issue's page. */
export const issueHref = ({ series, content }: IssueOf): string =>
  issuePath(series, content.year, content.number)

export const issuePath = (series: string, year: number, number: number): string =>
  `/digest/${series}/${year}/${number}`

/** Path of an entry's page: stable, since neither numbers nor positions of a signed issue change. */
export const entryPath = (series: string, year: number, number: number, position: number): string =>
  `${issuePath(series, year, number)}/${position}`

export const seriesPath = (series: string): string => `/digest/${series}`
export const yearPath = (series: string, year: number): string => `/digest/${series}/${year}`
export const sectorPath = (category: string): string => `/digest/sector/${category}`

/** Path of a page of a list: the first is the list's own. */
export const pagePath = (list: string, page: number): string => (page > 1 ? `${list}/page/${page}` : list)

/** Where the same page is kept in another language of the chrome. */
export const inLanguage = (locale: Locale, path: string): string => (locale === 'en' ? `/en${path}` : path)

/** Published pages have an address in each language; everything else reads the language from the visitor. */
const published = /^\/(digest(?!-)|about|accessibility)(\/|$)/
const anyLanguage = /^\/digest\/(feed\.xml|search\.json)$|\.(pdf|docx)$/

/** A link from a page in this language: to published pages in the same language, to others as they are. */
export const linkFrom = (locale: Locale, path: string): string =>
  published.test(path) && !anyLanguage.test(path) ? inLanguage(locale, path) : path

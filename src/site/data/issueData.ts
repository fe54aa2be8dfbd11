import type { EditionContent } from '../../../plugins/digest'
import type { PublicEdition } from '../../operations/public'
import { entryPath, issueHref, seriesPath } from '../addresses'
import { issueName } from '../parts/issueName'

const language = 'zh-CN'

/** What machines are told of an issue: schema.org PublicationIssue of a Periodical. */
export const issueData = (edition: PublicEdition, base: string): object => ({
  '@type': 'PublicationIssue',
  '@id': `${base}${issueHref(edition)}`,
  url: `${base}${issueHref(edition)}`,
  name: nameOf(edition.content),
  issueNumber: String(edition.content.number),
  datePublished: edition.publishedAt,
  inLanguage: language,
  publisher: { '@type': 'Organization', name: edition.content.issuer },
  isPartOf: {
    '@type': 'Periodical',
    name: edition.content.seriesName,
    url: `${base}${seriesPath(edition.series)}`,
  },
  hasPart: edition.content.entries.map((entry) => ({
    '@type': 'Article',
    headline: entry.title,
    url: addressOf(edition, entry, base),
  })),
})

/** What machines are told of an entry: schema.org Article, written by what its author is, never by name. */
export const entryData = (
  edition: PublicEdition,
  entry: EditionContent['entries'][number],
  base: string,
): object => ({
  '@type': 'Article',
  '@id': addressOf(edition, entry, base),
  url: addressOf(edition, entry, base),
  mainEntityOfPage: addressOf(edition, entry, base),
  headline: entry.title,
  datePublished: edition.publishedAt,
  dateModified: edition.updatedAt,
  inLanguage: language,
  publisher: { '@type': 'Organization', name: edition.content.issuer },
  isPartOf: {
    '@type': 'PublicationIssue',
    name: nameOf(edition.content),
    url: `${base}${issueHref(edition)}`,
  },
})

const nameOf = (content: EditionContent): string => issueName(content, 'zh')

const addressOf = (
  { series, content }: PublicEdition,
  { position }: { position: number },
  base: string,
): string => `${base}${entryPath(series, content.year, content.number, position)}`

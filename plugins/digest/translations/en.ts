import type { Texts } from './zh'

export const en: Texts = {
  edition: 'Signed edition',
  editions: 'Signed editions',
  counter: 'Issue number',
  counters: 'Issue numbers',
  title: 'Title',
  issue: 'Issue',
  series: 'Series',
  projection: 'Projection',
  internal: 'Internal',
  public: 'Public',
  year: 'Year',
  number: 'Number',
  cumulativeNumber: 'Cumulative number',
  content: 'Content',
  hash: 'Content hash',
  signedAt: 'Signed',
  publishedAt: 'Published',
  contentNotQueryable: 'The content of an edition cannot be filtered or sorted by.',
}

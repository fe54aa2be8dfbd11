import type { SiteTexts } from '../../zh/site'

export const digest: SiteTexts['digest'] = {
  title: 'Digest',
  heading: 'Digest of public opinion',
  lead: 'Items published with the consent of those who raised them and by decision of the CPPCC, with the answers of the departments.',
  feedTitle: 'Minqiao · Digest of public opinion',
  feedDescription: 'Public-opinion items as published',
  filter: 'By series',
  byYear: '{{year}}',
  issueNumber: 'No. {{number}}',
  cumulative: '(No. {{number}} overall)',
  shortTitle: '{{series}} {{year}} No. {{number}}',
  entryCount: '{{count}} items',
  empty: 'No issue has been published yet',
  emptyText:
    'Items approved for publication will appear here, issue by issue. You can report what you know already.',
  pages: 'Pages',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  position: 'Page {{page}} of {{pages}}',
  contents: 'In this issue',
  editorsNote: 'Editor’s note',
  toContents: 'Back to contents',
  publicNote: 'This is the public text. It carries only the items whose reporters agreed to publication.',
  publishedAt: 'Published on {{date}}',
  back: 'Back to all issues',
}

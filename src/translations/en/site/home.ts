import type { SiteTexts } from '../../zh/site'

export const home: SiteTexts['home'] = {
  title: 'Home',
  headingLines: ['Speak up where you live,', 'and hear back'],
  lead: 'Every concern raised by members and citizens is reviewed step by step, published in a digest, reported to those in charge, and its outcome told to the person who raised it.',
  submit: 'Report a concern',
  readDigest: 'See what was raised and what came of it',
  tracking: 'Already reported? Open the progress link in your receipt mail at any time.',
  latest: 'Latest issue',
  readIssue: 'Read this issue',
  allIssues: 'Earlier issues',
  noIssue: 'No issue has been published yet',
  noIssueText: 'The first public issue will appear here.',
  topics: 'Open calls',
  allTopics: 'All topics',
  noTopics: 'No topic is open at the moment; you may choose your own.',
  deadline: 'Closes on {{date}}',
  wordLimit: 'up to {{count}} characters',
  how: 'The way of one item',
  steps: [
    {
      heading: 'Report',
      text: 'Write down the situation, its causes and what you suggest. You get a receipt number and a private progress link at once.',
    },
    {
      heading: 'Review',
      text: 'The research office, the secretary-general, the vice-chair in charge and the chair review it in turn; every step is on record.',
    },
    {
      heading: 'Publish',
      text: 'Approved items enter a numbered, signed issue that goes to leaders and departments.',
    },
    {
      heading: 'Answer',
      text: 'The department answers by a deadline; the answer is verified and told to you. If an item is not adopted, you are told why.',
    },
  ],
}

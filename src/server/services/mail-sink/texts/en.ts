import type { MailTexts } from './zh'

/** Texts of the mail page, English. */
export const en: MailTexts = {
  title: 'Local mailbox',
  intro: 'Every mail this system sends stays on this machine; nothing leaves it.',
  search: 'Find by address',
  searchHint: 'part of the recipient’s or sender’s address',
  searchButton: 'Find',
  clear: 'Show all',
  newest: 'The newest {count} of {total}',
  found: '{count} found',
  empty: 'No mail yet.',
  nothingFound: 'No mail matches “{query}”.',
  noSubject: '(no subject)',
  from: 'From',
  to: 'To',
  time: 'Time',
  subject: 'Subject',
  textPart: 'Text',
  htmlPart: 'HTML',
  attachments: 'Attachments',
  headers: 'Headers',
  source: 'Download the source (.eml)',
  back: 'Back to the list',
  unnamed: 'unnamed attachment',
  notFound: 'There is no such mail.',
  otherLanguage: '中文',
}

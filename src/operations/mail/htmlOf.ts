import type { Locale } from '../../translations'
import { toHtml } from './layout/toHtml'
import type { MailBlock } from './layout/types'

/** The HTML of a mail that was written as plain text: a line is a paragraph. */
export const htmlOf = (
  text: string,
  locale: Locale,
  { subject, sender }: { subject: string; sender: string },
): string => toHtml({ sender, subject, blocks: paragraphs(text), ending: [], above: null, locale })

const paragraphs = (text: string): MailBlock[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ type: 'paragraph', text: line }))

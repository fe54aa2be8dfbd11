import { fill, textsIn, type Locale } from '../../translations'
import type { TemplateWords } from '../templates/types'
import { toBlocks } from './layout/toBlocks'
import { toHtml } from './layout/toHtml'
import { toText } from './layout/toText'
import type { MailBlock } from './layout/types'
import { oneLine } from './oneLine'

export type WrittenMail = { subject: string; text: string; html: string }

type Letter = {
  words: TemplateWords
  locale: Locale
  values: Record<string, string | number>
  /** Name of the body that writes. */
  sender: string
  /** Whether an answer by mail reaches the matter. */
  isAnswerable: boolean
  /** Where mails of this kind are ended. */
  stop: string | null
}

/** A mail from its template and its values, as text and as HTML. Pure: a preview is what is sent. */
export function writeMail({ words, locale, values, sender, isAnswerable, stop }: Letter): WrittenMail {
  const { frame, signature, unsubscribe } = textsIn(locale).mail
  const subject = oneLine(fill(words.subject, values))
  const blocks = toBlocks(words.text, values)
  const ending: MailBlock[] = [
    { type: 'paragraph', text: fill(isAnswerable ? frame.answerable : signature, { organisation: sender }) },
    ...(stop === null ? [] : [{ type: 'paragraph', text: fill(unsubscribe, { link: stop }) } as const]),
  ]
  const above = isAnswerable ? frame.replyAbove : null
  return {
    subject,
    text: [...(above === null ? [] : [above]), toText(blocks, locale), toText(ending, locale)].join('\n\n'),
    html: toHtml({ sender, subject, blocks, ending, above, locale }),
  }
}

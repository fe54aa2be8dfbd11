import { htmlToText } from './paste/htmlToText'
import { tidyLines } from './paste/tidyLines'

export type Pasted = {
  /** `text/plain` of the clipboard. */
  text: string
  /** `text/html` of the clipboard; read only when there is a table in it. */
  html?: string
}

/**
 * What was copied in Word or WPS as the plain text of a form: blanks that only set a page are gone, soft
 * line breaks are line breaks, bullets are `- `, tables are lines of `| a | b |`. Letters, figures and
 * their order stay as they are; addressee, author and date stay too (the advice names them).
 */
export function cleanPaste({ text, html = '' }: Pasted): string {
  const plain = tidyLines(text)
  const read = /<table[\s>]/i.test(html) ? tidyLines(htmlToText(html)) : ''
  // A table read badly must not cost a word of the text around it.
  return read !== '' && letters(read) >= letters(plain) ? read : plain
}

const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

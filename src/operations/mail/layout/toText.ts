import type { Locale } from '../../../translations'
import type { MailBlock } from './types'

/** The pieces of a mail as plain text: for clients that show nothing else, and for people who prefer it. */
export const toText = (blocks: readonly MailBlock[], locale: Locale): string =>
  blocks.map((block) => written(block, locale)).join('\n')

function written(block: MailBlock, locale: Locale): string {
  switch (block.type) {
    case 'facts':
      return block.rows.map(({ label, text }) => `${label}${colons[locale]}${text}`).join('\n')
    case 'link':
      return block.label === null ? block.url : `${block.label}${colons[locale].trimEnd()}\n${block.url}`
    case 'paragraph':
    case 'quote':
      return block.text
  }
}

const colons: Record<Locale, string> = { zh: '：', en: ': ' }

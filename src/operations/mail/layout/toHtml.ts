import { textsIn, type Locale } from '../../../translations'
import { escapeHtml } from '../escapeHtml'
import { linked } from './linked'
import { ground, line, paper, red, sheet, small, words, wordSheet } from './style'
import type { MailBlock } from './types'

export type MailPage = {
  /** Who writes, at the head of the page. */
  sender: string
  subject: string
  blocks: readonly MailBlock[]
  /** What stands small below: who sent it, how to answer, how to be left in peace. */
  ending: readonly MailBlock[]
  /** A line above everything, for answers by mail. */
  above: string | null
  locale: Locale
}

/** The HTML of a mail: one column of at most 640 px that reads the same in web mail, Outlook and on phones. */
export function toHtml({ sender, subject, blocks, ending, above, locale }: MailPage): string {
  const language = locale === 'zh' ? 'zh-CN' : 'en'
  const lead =
    above === null ? '' : row(`<p style="margin:0;${small}">${escapeHtml(above)}</p>`, '12px 32px 0')
  const head =
    sender === ''
      ? ''
      : row(
          `<p style="margin:0;${words}font-size:18px;font-weight:bold;color:${red}" class="mq-link">${escapeHtml(sender)}</p>`,
          '22px 32px 0',
        )
  const body = row(blocks.map((block) => htmlOf(block, locale)).join('\n'), '18px 32px 12px', 'mq-ink')
  const foot =
    ending.length === 0
      ? ''
      : row(
          `<div class="mq-rule" style="border-top:1px solid ${line};padding-top:14px">${ending.map(smallOf).join('\n')}</div>`,
          '0 32px 24px',
          'mq-grey',
        )
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${escapeHtml(subject)}</title><style>${sheet}</style>${wordSheet}</head>
<body class="mq-ground" style="margin:0;padding:0;background:${ground}" bgcolor="${ground}">
<table role="presentation" class="mq-ground" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${ground}"><tr><td align="center" style="padding:20px 10px">
<!--[if mso]><table role="presentation" width="640" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="mq-paper" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${paper}" style="width:100%;max-width:640px;background:${paper};border-top:4px solid ${red};text-align:left">
${lead}${head}${body}${foot}
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body></html>`
}

const row = (inner: string, padding: string, name = 'mq-grey'): string =>
  `<tr><td class="mq-pad ${name}" style="padding:${padding}">${inner}</td></tr>`

function htmlOf(block: MailBlock, locale: Locale): string {
  switch (block.type) {
    case 'paragraph':
      return `<p style="margin:0 0 14px;${words}">${lines(block.text)}</p>`
    case 'quote':
      return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px"><tr><td class="mq-rule" style="border-left:4px solid ${line};padding:2px 0 2px 14px;${words}">${lines(block.text)}</td></tr></table>`
    case 'facts':
      return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:2px 0 16px">${block.rows.map(fact).join('')}</table>`
    case 'link':
      return button(block.label ?? textsIn(locale).mail.frame.open, block.url, locale)
  }
}

const fact = ({ label, text, isStrong }: { label: string; text: string; isStrong: boolean }): string =>
  `<tr><td class="mq-label mq-grey mq-rule" width="112" valign="top" style="width:112px;padding:7px 12px 7px 0;border-top:1px solid ${line};${small}font-size:15px">${escapeHtml(label)}</td><td class="mq-rule" valign="top" style="padding:7px 0;border-top:1px solid ${line};${words}${isStrong ? 'font-weight:bold' : ''}">${lines(text)}</td></tr>`

/** The padding is the cell's: Outlook keeps none of a link. Below it the address itself, for who cannot press. */
const button = (label: string, url: string, locale: Locale): string =>
  `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:6px 0 10px"><tr><td bgcolor="${red}" align="center" style="background:${red};border-radius:4px;padding:11px 26px"><a href="${escapeHtml(url)}" rel="noreferrer" style="${words}font-weight:bold;color:#ffffff;text-decoration:none">${escapeHtml(label)}</a></td></tr></table>
<p class="mq-grey" style="margin:0 0 16px;${small}word-break:break-all">${escapeHtml(textsIn(locale).mail.frame.copy)}<br>${linked(escapeHtml(url))}</p>`

const smallOf = (block: MailBlock): string =>
  block.type === 'link'
    ? `<p style="margin:0 0 4px;${small}word-break:break-all">${linked(escapeHtml(block.url))}</p>`
    : block.type === 'facts'
      ? ''
      : `<p style="margin:0 0 4px;${small}">${lines(block.text)}</p>`

const lines = (text: string): string => linked(escapeHtml(text)).replaceAll('\n', '<br>')

import { fill, textsIn } from '../../translations'
import { escapeHtml } from '../mail/escapeHtml'
import type { PublicLetter } from './publicLetter'

const sans = "-apple-system,'PingFang SC','Hiragino Sans GB','Microsoft YaHei','Noto Sans SC',sans-serif"
const serif = "'Songti SC','STSong','SimSun','Noto Serif SC',serif"

/** Readers with dark screens get light letters; clients that know no style sheets get the light page. */
const darkStyle = `@media (prefers-color-scheme:dark){.page{background:#17181a!important}.sheet{background:#202225!important}
.ink{color:#ececec!important}.soft{color:#b3b5b9!important}.red{color:#ff8f8a!important}.rule{border-color:#3b3e43!important}}`

/**
 * The mail edition as HTML: one column that fits a phone, styles on the elements since many clients read no
 * others, no image, nothing loaded from anywhere.
 */
export function editionHtml(letter: PublicLetter): string {
  const { locale, series, number, entries } = letter
  const preview = entries.map(({ title }) => title).join(' · ')
  return `<!doctype html>
<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escapeHtml(`${series} ${number}`)}</title><style>${darkStyle}</style></head>
<body class="page" style="margin:0;padding:0;background:#f3f2ef;font-family:${sans};-webkit-text-size-adjust:100%">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(preview)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:16px 8px">
<table role="presentation" class="sheet" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:620px;background:#ffffff"><tr><td style="padding:28px 22px 24px">
${head(letter)}
${note(letter)}
${entries.map((entry, index) => article(entry, entries[index - 1]?.section ?? null, letter)).join('\n')}
${foot(letter)}
</td></tr></table>
</td></tr></table>
</body></html>`
}

const head = ({ masthead, number, issuer, date }: PublicLetter): string =>
  `<h1 class="red" style="margin:0;text-align:center;font:700 27px/1.35 ${serif};letter-spacing:2px;color:#b3141c">${escapeHtml(masthead)}</h1>
<p class="ink" style="margin:8px 0 0;text-align:center;font-size:15px;line-height:1.6;color:#1d1d1f">${escapeHtml(number)}</p>
<p class="soft" style="margin:10px 0 0;padding:0 0 12px;border-bottom:2px solid #b3141c;text-align:center;font-size:14px;line-height:1.6;color:#5a5c60">${escapeHtml(issuer)}　${escapeHtml(date)}</p>`

const note = ({ note: text, locale }: PublicLetter): string =>
  text
    ? `<p class="ink" style="margin:20px 0 0;font-size:15px;line-height:1.8;color:#1d1d1f">${lines(fill(textsIn(locale).mail.edition.note, { note: text }))}</p>`
    : ''

function article(
  entry: PublicLetter['entries'][number],
  before: string | null,
  { locale }: PublicLetter,
): string {
  const { title, opening, link, section } = entry
  const heading =
    section && section !== before
      ? `<p class="red" style="margin:28px 0 0;font-size:14px;font-weight:700;line-height:1.6;color:#b3141c">${escapeHtml(section)}</p>`
      : ''
  const beginning = opening
    ? `<p class="soft" style="margin:6px 0 0;font-size:15px;line-height:1.75;color:#4a4c50">${escapeHtml(opening)}</p>`
    : ''
  return `${heading}<h2 style="margin:${heading ? 8 : 26}px 0 0;font:700 18px/1.5 ${sans}"><a class="ink" href="${escapeHtml(link)}" style="color:#1d1d1f;text-decoration:none">${escapeHtml(title)}</a></h2>${beginning}
<p style="margin:4px 0 0;font-size:15px;line-height:1.6"><a class="red" href="${escapeHtml(link)}" style="display:inline-block;padding:6px 0;color:#b3141c">${escapeHtml(textsIn(locale).mail.edition.read)}<span style="display:none"> ${escapeHtml(title)}</span></a></p>`
}

function foot({ locale, link, manage, series, body }: PublicLetter): string {
  const { edition, signature } = textsIn(locale).mail
  return `<p style="margin:30px 0 0"><a href="${escapeHtml(link)}" style="display:inline-block;padding:12px 22px;background:#b3141c;border-radius:3px;color:#ffffff;font-size:16px;font-weight:700;line-height:1.4;text-decoration:none">${escapeHtml(edition.whole)}</a></p>
<p class="soft rule" style="margin:30px 0 0;padding:14px 0 0;border-top:1px solid #d8d6d0;font-size:13px;line-height:1.75;color:#5a5c60">${escapeHtml(fill(edition.why, { series }))}<br><a class="soft" href="${escapeHtml(manage)}" style="display:inline-block;padding:6px 0;color:#5a5c60">${escapeHtml(edition.manage)}</a><br>${lines(fill(signature, { organisation: body }))}</p>`
}

const lines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>')

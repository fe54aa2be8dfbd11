import { env } from '../../server/env'
import type { Locale } from '../../translations'
import { escapeHtml } from './escapeHtml'

/** The HTML of a plain mail: a line is a paragraph. */
export function htmlOf(text: string, locale: Locale): string {
  const lines = text
    .split('\n')
    .map((line) => (line === '' ? '' : `<p style="margin:0 0 12px">${linked(escapeHtml(line))}</p>`))
  return `<!doctype html><html lang="${locale}"><body style="font-family:'PingFang SC','Microsoft YaHei',sans-serif;font-size:16px;line-height:1.8;color:#1d1d1f;max-width:640px">${lines.join('\n')}</body></html>`
}

/** Only addresses of this site become links: a title may hold any other, and goes to whoever its sender names. */
const linked = (html: string): string =>
  html.replace(/https?:\/\/[^\s<]+/g, (url) =>
    url.startsWith(`${env.publicUrl}/`)
      ? `<a href="${url}" rel="noreferrer" style="color:#9b1c1c;word-break:break-all">${url}</a>`
      : url,
  )

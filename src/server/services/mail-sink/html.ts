const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text made safe for HTML content and quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

/** `{name}` blanks of a dictionary text filled in; the result is not escaped. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank))

/** Plain text as HTML: escaped, with http(s) addresses made into links. */
export function linkify(text: string): string {
  // Chinese punctuation right after an address is not part of it.
  const address = /https?:\/\/[^\s<>"'（）()。，；：、！？”’】》]+/g
  let html = ''
  let position = 0
  for (const match of text.matchAll(address)) {
    const url = escapeHtml(match[0])
    html += `${escapeHtml(text.slice(position, match.index))}<a href="${url}" rel="noreferrer">${url}</a>`
    position = match.index + match[0].length
  }
  return html + escapeHtml(text.slice(position))
}

/** An instant as `2026-11-22 22:50:17` in Asia/Shanghai. */
export const shanghaiTime = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(new Date(instant))

import { escapeHtml, linkify, shanghaiTime } from '../html'
import type { Language } from '../language'
import type { StoredMail } from '../store'
import { layout, withLanguage } from './layout'

/** One mail: its parts, attachments as downloads, headers. */
export function messagePage(language: Language, mail: StoredMail): string {
  const subject = mail.subject || language.texts.noSubject
  const body = [
    `<p><a href="${withLanguage('/', language)}">← ${language.texts.back}</a></p>`,
    `<h1>${escapeHtml(subject)}</h1>`,
    envelope(language, mail),
    textPart(language, mail),
    htmlPart(language, mail),
    attachments(language, mail),
    headers(language, mail),
    `<p><a href="/messages/${mail.id}/source">${language.texts.source}</a></p>`,
  ]
  return layout(language, { title: subject, body: body.join('\n'), path: `/messages/${mail.id}` })
}

function envelope({ texts }: Language, mail: StoredMail): string {
  return `<dl class="sheet"><dt>${texts.from}</dt><dd>${escapeHtml(mail.from)}</dd>
<dt>${texts.to}</dt><dd>${escapeHtml((mail.envelopeTo.length > 0 ? mail.envelopeTo : mail.to).join(', '))}</dd>
<dt>${texts.time}</dt><dd><time datetime="${mail.receivedAt}">${shanghaiTime(mail.receivedAt)}</time></dd></dl>`
}

function textPart({ texts }: Language, mail: StoredMail): string {
  if (!mail.email.text) return ''
  return `<h2>${texts.textPart}</h2><div class="sheet"><pre>${linkify(mail.email.text.trim())}</pre></div>`
}

function htmlPart({ texts }: Language, mail: StoredMail): string {
  if (!mail.email.html) return ''
  // Sandboxed: no script, no form, no access to this page; links open beside it.
  const inside = escapeHtml(`<base target="_blank">${mail.email.html}`)
  return `<h2>${texts.htmlPart}</h2><iframe title="${texts.htmlPart}" sandbox="allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer" srcdoc="${inside}"></iframe>`
}

function attachments({ texts }: Language, mail: StoredMail): string {
  const files = mail.email.attachments
  if (files.length === 0) return ''
  const links = files.map(
    (file, index) =>
      `<li><a href="/messages/${mail.id}/attachments/${index}" download>${escapeHtml(file.filename ?? texts.unnamed)}</a> ${escapeHtml(file.mimeType)}</li>`,
  )
  return `<h2>${texts.attachments}</h2><ul class="sheet files">${links.join('')}</ul>`
}

function headers({ texts }: Language, mail: StoredMail): string {
  const lines = mail.email.headers.map((header) => `${header.originalKey}: ${header.value}`)
  return `<details><summary>${texts.headers}</summary><div class="sheet"><pre class="raw">${escapeHtml(lines.join('\n'))}</pre></div></details>`
}

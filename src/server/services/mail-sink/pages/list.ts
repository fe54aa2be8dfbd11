import { escapeHtml, fill, shanghaiTime } from '../html'
import type { Language } from '../language'
import type { MailSummary } from '../store'
import { layout, withLanguage } from './layout'

const SHOWN = 200

const matches = (mail: MailSummary, query: string): boolean =>
  [mail.from, ...mail.to, ...mail.envelopeTo].some((address) => address.toLowerCase().includes(query))

/** Mails sent to or from an address that contains `query` (case does not matter); all for an empty one. */
export function findMails(mails: MailSummary[], query: string): MailSummary[] {
  const wanted = query.trim().toLowerCase()
  return wanted === '' ? mails : mails.filter((mail) => matches(mail, wanted))
}

/** The list page: newest first, with a search box by address. */
export function listPage(language: Language, mails: MailSummary[], query: string): string {
  const { texts } = language
  const found = findMails(mails, query)
  const body = `<h1>${texts.title}</h1><p class="intro">${texts.intro}</p>
${searchForm(language, query)}
${found.length === 0 ? nothing(language, query) : rows(language, found, query)}`
  return layout(language, {
    title: texts.title,
    body,
    path: query ? `/?q=${encodeURIComponent(query)}` : '/',
  })
}

function searchForm(language: Language, query: string): string {
  const { texts } = language
  const keep = language.code === 'zh' ? '' : `<input type="hidden" name="lang" value="${language.code}">`
  const clear = query ? `<a href="${withLanguage('/', language)}">${texts.clear}</a>` : ''
  return `<form method="get" action="/" role="search"><label>${texts.search}<span>${texts.searchHint}</span>
<input name="q" value="${escapeHtml(query)}" autocomplete="off" inputmode="email"></label>${keep}
<button>${texts.searchButton}</button>${clear}</form>`
}

function nothing({ texts }: Language, query: string): string {
  return `<p class="sheet">${query ? escapeHtml(fill(texts.nothingFound, { query })) : texts.empty}</p>`
}

function rows(language: Language, found: MailSummary[], query: string): string {
  const { texts } = language
  const shown = found.slice(0, SHOWN)
  const count = query
    ? fill(texts.found, { count: found.length })
    : fill(texts.newest, { count: shown.length, total: found.length })
  return `<p class="count">${count}</p><ul class="mails">${shown.map((mail) => row(language, mail)).join('')}</ul>`
}

function row(language: Language, mail: MailSummary): string {
  const recipients = mail.envelopeTo.length > 0 ? mail.envelopeTo : mail.to
  return `<li><a href="${withLanguage(`/messages/${mail.id}`, language)}"><strong>${escapeHtml(mail.subject || language.texts.noSubject)}</strong>
<time datetime="${mail.receivedAt}">${shanghaiTime(mail.receivedAt)}</time><span class="who">${escapeHtml(recipients.join(', '))}</span></a></li>`
}

import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type Server } from 'node:http'
import { contentOf, mailDetails } from './api'
import { type Language, languageOf } from './language'
import { layout } from './pages/layout'
import { findMails, listPage } from './pages/list'
import { messagePage } from './pages/message'
import type { MailStore, StoredMail } from './store'

type Reply = { status: number; type: string; body: string | Buffer; download?: string }

const HTML = 'text/html; charset=utf-8'
const JSON_TYPE = 'application/json; charset=utf-8'
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

const html = (body: string, status = 200): Reply => ({ status, type: HTML, body })
const json = (value: unknown, status = 200): Reply => ({
  status,
  type: JSON_TYPE,
  body: JSON.stringify(value),
})

/** The web page and JSON of the mail sink. Not listening yet. */
export function createMailWeb(store: MailStore): Server {
  return createServer((request, response) => {
    answer(store, request).then(
      (reply) => {
        response.writeHead(reply.status, headersOf(reply))
        response.end(request.method === 'HEAD' ? undefined : reply.body)
      },
      (error: unknown) => {
        console.error({ msg: 'mail page failed', err: error })
        response.writeHead(500, { 'content-type': JSON_TYPE }).end('{"error":{"code":"mail.failed"}}')
      },
    )
  })
}

function headersOf(reply: Reply): OutgoingHttpHeaders {
  const download =
    reply.download === undefined ? {} : { 'content-disposition': dispositionOf(reply.download) }
  return {
    'content-type': reply.type,
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    ...download,
  }
}

/** Always a download, never shown: an attached HTML page must not run on this origin. */
const dispositionOf = (name: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`

async function answer(store: MailStore, request: IncomingMessage): Promise<Reply> {
  // Mails hold private links. A foreign page that points its own name at 127.0.0.1 must not read them.
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? '')) {
    return json({ error: { code: 'mail.host' } }, 403)
  }
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return json({ error: { code: 'mail.method' } }, 405)
  const url = new URL(request.url ?? '/', 'http://localhost')
  const query = url.searchParams.get('q') ?? ''
  const language = languageOf(request, url)
  if (url.pathname === '/') return html(listPage(language, await store.list(), query))
  if (url.pathname === '/api/messages') return json(findMails(await store.list(), query))
  return oneMail(store, url.pathname, language)
}

async function oneMail(store: MailStore, path: string, language: Language): Promise<Reply> {
  const match = /^(\/api)?\/messages\/([^/]+)(?:\/(source|attachments\/(\d+)))?$/.exec(path)
  const mail = match?.[2] === undefined ? undefined : await store.read(match[2])
  if (!match || !mail) return notFound(path, language)
  if (match[1]) return json(mailDetails(mail))
  if (match[3] === 'source') {
    return { status: 200, type: 'message/rfc822', body: mail.raw, download: `${mail.id}.eml` }
  }
  if (match[4] !== undefined) return attachment(mail, Number(match[4])) ?? notFound(path, language)
  return html(messagePage(language, mail))
}

function attachment(mail: StoredMail, index: number): Reply | undefined {
  const file = mail.email.attachments[index]
  if (!file) return undefined
  return {
    status: 200,
    type: 'application/octet-stream',
    body: contentOf(file.content),
    download: file.filename ?? `attachment-${index + 1}`,
  }
}

function notFound(path: string, language: Language): Reply {
  if (path.startsWith('/api/')) return json({ error: { code: 'mail.notFound' } }, 404)
  const { texts } = language
  const body = `<h1>${texts.notFound}</h1><p><a href="/">${texts.back}</a></p>`
  return html(layout(language, { title: texts.notFound, body, path: '/' }), 404)
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedEncodings } from '../site/answer/acceptedEncodings'
import { fileHeaders, followsLanguage } from '../site/answer/fileHeaders'
import { matchesTag } from '../site/answer/matchesTag'
import { pathOf } from '../site/answer/pathOf'
import { prefersEnglish } from '../site/answer/prefersEnglish'
import type { Kept, SiteMirror } from '../site/mirror/openMirror'
import type { MirroredFile } from '../site/mirror/types'

/** Addresses of earlier releases, which the application leads on. */
const oldQuery = /[?&](series|page)=/
const notFound = /\/404\.html$/

/**
 * Answers a request from the published files. Nearly always at once, from memory.
 *
 * @returns false, or a promise of it, when no published file is asked for: the request is somebody else's
 */
export function answerFile(
  mirror: SiteMirror,
  request: IncomingMessage,
  response: ServerResponse,
): boolean | Promise<boolean> {
  const { method, headers, url } = request
  if (method !== 'GET' && method !== 'HEAD') return false
  const path = pathOf(url)
  if (path === null) return false
  const file = fileFor(mirror, path, headers.cookie)
  if (!file || (path === '/digest' && oldQuery.test(url ?? ''))) return false
  const accepted = acceptedEncodings(headers['accept-encoding'])
  const encoding = accepted.find((one) => file.hashes[one] !== undefined) ?? 'identity'
  const kept = mirror.kept(file.path, encoding)
  if (kept) return send({ request, response, path, kept })
  return mirror
    .read(file, encoding)
    .then((read) => (read ? send({ request, response, path, kept: read }) : false))
}

function fileFor(mirror: SiteMirror, path: string, cookie: string | undefined): MirroredFile | undefined {
  const file = mirror.find(path)
  if (!file || !followsLanguage(file) || !prefersEnglish(cookie)) return file
  return mirror.find(`/en${path}`) ?? file
}

type Answer = { request: IncomingMessage; response: ServerResponse; path: string; kept: Kept }

function send({ request, response, path, kept }: Answer): true {
  const { file, body } = kept
  const head = headOf(kept, path)
  if (matchesTag(request.headers['if-none-match'], file.etag)) {
    response.writeHead(304, head.unchanged).end()
    return true
  }
  response.writeHead(notFound.test(path) ? 404 : 200, head.whole)
  response.end(request.method === 'HEAD' ? undefined : body)
  return true
}

/** Names and values in turn, as Node writes them without looking at them again. */
type Head = { whole: string[]; unchanged: string[] }

const known = new WeakMap<Kept, Map<boolean, Head>>()

/** The same for every answer: put together once for the file's own address, once for that without language. */
function headOf(kept: Kept, path: string): Head {
  const isOwn = path === kept.file.path
  const heads = known.get(kept) ?? new Map<boolean, Head>()
  const before = heads.get(isOwn)
  if (before) return before
  const headers = fileHeaders(kept.file, kept.encoding, path)
  const { 'Content-Type': _type, 'Content-Encoding': _encoding, ...unchanged } = headers
  const whole = { ...headers, 'Content-Length': String(kept.body.length) }
  const head = { whole: Object.entries(whole).flat(), unchanged: Object.entries(unchanged).flat() }
  known.set(kept, heads.set(isOwn, head))
  return head
}

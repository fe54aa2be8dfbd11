import config from '@payload-config'
import { createLocalReq, getPayload, type PayloadRequest } from 'payload'
import { renderAddress } from '../render/renderAddress'
import type { PublishedFile } from '../render/types'
import { fileHeaders } from './fileHeaders'
import { matchesTag } from './matchesTag'
import { oldAddress } from './oldAddress'
import { pathOf } from './pathOf'
import { prefersEnglish } from './prefersEnglish'
import { readPublished } from './readPublished'

/**
 * Answers an address of the published site where its file is not in this process's folder: from the table, or
 * rendered now where it has still to be written. In development everything is rendered, as the sources are.
 */
export async function answerOnDemand(request: Request): Promise<Response> {
  const url = new URL(request.url)
  const moved = oldAddress(url)
  if (moved !== null) return new Response(null, { status: 308, headers: { Location: moved } })
  const path = pathOf(url.pathname)
  const isEnglish =
    prefersEnglish(request.headers.get('cookie') ?? undefined) || url.pathname.startsWith('/en/')
  const payload = await getPayload({ config })
  const req = await createLocalReq({}, payload)
  const file = path === null ? undefined : await fileFor(req, candidates(path, isEnglish))
  if (file) return respond(request, file, path ?? file.path)
  const missing = await fileFor(req, candidates('/404.html', isEnglish))
  return new Response(missing ? bytesOf(missing) : null, {
    status: 404,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}

/** A page in the reader's language if it is kept in it; documents, feeds and assets are of no language. */
const candidates = (path: string, isEnglish: boolean): string[] =>
  isEnglish && !path.startsWith('/en/') ? [`/en${path}`, path] : [path]

async function fileFor(req: PayloadRequest, paths: readonly string[]): Promise<PublishedFile | undefined> {
  if (process.env.NODE_ENV !== 'production') return renderAddress(req, paths)
  const { file, isWhole } = await readPublished(req, paths)
  return file || isWhole ? file : renderAddress(req, paths)
}

function respond(request: Request, file: PublishedFile, path: string): Response {
  const { 'Content-Type': type = '', ...headers } = fileHeaders(file, 'identity', path)
  if (matchesTag(request.headers.get('if-none-match') ?? undefined, file.etag))
    return new Response(null, { status: 304, headers })
  return new Response(bytesOf(file), { headers: { ...headers, 'Content-Type': type } })
}

const bytesOf = ({ body }: PublishedFile): Uint8Array<ArrayBuffer> => new Uint8Array(body)

import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { notFound } from 'next/navigation'
import { findVisibleTopic } from '../../../../../../operations/submission/findVisibleTopic'
import { readTopicFiles, type TopicFile } from '../../../../../../operations/topics/readTopicFiles'
import { openRequest } from '../../../../../../server/http/openRequest'

type FileRoute = { params: Promise<{ slug: string; id: string }> }

/** A file of a topic, for whoever may see the topic, for as long as they may. */
export async function GET(_: Request, { params }: FileRoute): Promise<Response> {
  const { slug, id } = await params
  const { req, payload } = await openRequest()
  const topic = await findVisibleTopic(req, slug)
  const file = topic ? (await readTopicFiles(req, topic)).find((each) => each.id === id) : undefined
  if (!file) notFound()
  const { staticDir } = payload.collections.attachments.config.upload
  // The stored name is one the application made; only its last part is ever looked up.
  const place = path.join(String(staticDir), path.basename(file.filename))
  const found = await stat(place).catch(() => null)
  if (!found?.isFile()) notFound()
  return new Response(toBody(place), { headers: headersOf(file, found.size) })
}

/** Piece by piece, so that many readers of a large file do not hold it in memory as often. */
function toBody(place: string): ReadableStream<Uint8Array> {
  const pieces: AsyncIterator<unknown, undefined> = createReadStream(place)[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done || !(value instanceof Uint8Array)) controller.close()
      else controller.enqueue(new Uint8Array(value))
    },
    async cancel() {
      await pieces.return?.()
    },
  })
}

const headersOf = ({ name, mimeType }: TopicFile, size: number): Record<string, string> => ({
  'Content-Type': mimeType,
  'Content-Length': String(size),
  // Nothing that was uploaded is ever rendered by a browser on our origin.
  'Content-Disposition': `attachment; filename="file${asciiExtension(name)}"; filename*=UTF-8''${encodeName(name)}`,
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'Cache-Control': 'private, no-store',
})

const asciiExtension = (name: string): string => /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? ''

/** RFC 8187: what `encodeURIComponent` leaves and the header does not allow is encoded too. */
const encodeName = (name: string): string =>
  encodeURIComponent(name).replace(/['()*!]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)

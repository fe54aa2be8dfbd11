import { SubmissionRefused } from '../core/SubmissionRefused'

type Source = { headers: Headers; body?: ReadableStream<Uint8Array> | null }

/**
 * The whole body, never more than `limit` bytes of it: refused by its Content-Length before the first
 * byte is read, and while reading, since a length may be missing or wrong.
 */
export async function readBytes({ headers, body }: Source, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(headers.get('content-length') ?? 0) > limit) throw new SubmissionRefused('tooLarge')
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunksOf(body)) {
    size += chunk.byteLength
    if (size > limit) throw new SubmissionRefused('tooLarge')
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks, size))
}

async function* chunksOf(body: Source['body']): AsyncGenerator<Uint8Array> {
  if (!body) return
  const reader = body.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new SubmissionRefused('malformed')
      })
      if (done) return
      yield value
    }
  } finally {
    // Ends the upload when it was refused half-way; a finished one is not disturbed.
    await reader.cancel().catch(() => undefined)
  }
}

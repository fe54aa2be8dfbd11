import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** The rest (PDF, DOCX, WOFF2) is compressed as it is. */
const compressible = /^(text\/|application\/([\w.-]+\+)?(json|xml|javascript)|image\/svg)/
/** Below it the headers weigh more than what is saved. */
const SMALLEST = 256
/** Beyond it the strongest Brotli takes seconds. */
const STRONGEST_UP_TO = 1_000_000

export type Compressed = { gz: Buffer | null; br: Buffer | null }

/** A body as it is sent to whoever takes gzip or Brotli; null where that would not be smaller. */
export async function compress(type: string, body: Buffer): Promise<Compressed> {
  if (!compressible.test(type) || body.length < SMALLEST) return { gz: null, br: null }
  const quality = body.length > STRONGEST_UP_TO ? 6 : constants.BROTLI_MAX_QUALITY
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  const [gz, br] = await Promise.all([toGzip(body, { level: 9 }), toBrotli(body, { params })])
  return { gz: gz.length < body.length ? gz : null, br: br.length < body.length ? br : null }
}

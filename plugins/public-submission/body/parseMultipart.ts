import { type BodyLimits } from '../core/limits'
import { SubmissionRefused } from '../core/SubmissionRefused'

type Parts = { fields: [string, string][]; files: File[] }

/**
 * Fields and files of a multipart body. An empty file input sends a nameless file of no bytes; it is no file.
 *
 * @throws SubmissionRefused `malformed` for a truncated or broken body, `tooLarge` for too many parts
 */
export async function parseMultipart(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
  limits: BodyLimits,
): Promise<Parts> {
  refuseTooManyParts(bytes, contentType, limits)
  const entries = await parse(bytes, contentType)
  const fields: Parts['fields'] = []
  const files: File[] = []
  for (const [name, value] of entries) {
    if (typeof value === 'string') fields.push([name, value])
    else if (value.name !== '' && (value.size > 0 || value.name !== 'blob')) files.push(value)
  }
  if (files.length > limits.files) throw new SubmissionRefused('tooLarge')
  return { fields, files }
}

/** Counted before parsing: sixty megabytes of empty parts would otherwise become a million objects. */
function refuseTooManyParts(bytes: Uint8Array, contentType: string, { fields, files }: BodyLimits): void {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType)
  const mark = boundary?.[1] ?? boundary?.[2]
  if (!mark) throw new SubmissionRefused('malformed')
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const delimiter = Buffer.from(`--${mark}`)
  let parts = 0
  for (let at = body.indexOf(delimiter); at !== -1; at = body.indexOf(delimiter, at + delimiter.length)) {
    parts += 1
    if (parts > fields + files + 1) throw new SubmissionRefused('tooLarge')
  }
}

async function parse(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData> {
  try {
    return await new Response(bytes, { headers: { 'content-type': contentType } }).formData()
  } catch {
    throw new SubmissionRefused('malformed')
  }
}

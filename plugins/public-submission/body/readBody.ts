import { fieldsToValues } from '../core/fieldsToValues'
import { jsonToValues } from '../core/jsonToValues'
import { type BodyLimits } from '../core/limits'
import { SubmissionRefused } from '../core/SubmissionRefused'
import { type Values } from '../core/types'
import { parseMultipart } from './parseMultipart'
import { readBytes } from './readBytes'

export type SubmissionBody = {
  values: Values
  files: File[]
  /** Ids of files of an earlier try that shall stay. */ keptFiles: string[]
}

type Source = { headers: Headers; body?: ReadableStream<Uint8Array> | null }

/**
 * What was sent, as values and files, whichever of the three forms it came in.
 *
 * @throws SubmissionRefused `unsupported`, `tooLarge` or `malformed`
 */
export async function readBody(source: Source, limits: BodyLimits): Promise<SubmissionBody> {
  const contentType = source.headers.get('content-type') ?? ''
  const type = contentType.split(';')[0]?.trim().toLowerCase()
  switch (type) {
    case 'application/json':
      return {
        values: jsonToValues(parseJson(await readText(source, limits)), limits),
        files: [],
        keptFiles: [],
      }
    case 'application/x-www-form-urlencoded':
      return fromFields([...new URLSearchParams(await readText(source, limits))], [], limits)
    case 'multipart/form-data': {
      const { fields, files } = await parseMultipart(
        await readBytes(source, limits.bodyBytes),
        contentType,
        limits,
      )
      return fromFields(fields, files, limits)
    }
    default:
      throw new SubmissionRefused('unsupported')
  }
}

function fromFields(fields: [string, string][], files: File[], limits: BodyLimits): SubmissionBody {
  const keptFiles = fields.filter(([name]) => name === 'keptFiles').map(([, id]) => id)
  return {
    values: fieldsToValues(
      fields.filter(([name]) => name !== 'keptFiles'),
      limits,
    ),
    files,
    keptFiles,
  }
}

/** Text needs no more room than its characters: percent-encoding and JSON escapes take up to 12 bytes for one. */
async function readText(source: Source, { textChars, bodyBytes }: BodyLimits): Promise<string> {
  return new TextDecoder().decode(await readBytes(source, Math.min(bodyBytes, textChars * 12)))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new SubmissionRefused('malformed')
  }
}

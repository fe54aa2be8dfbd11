import { fieldsToValues } from '../core/fieldsToValues'
import { jsonToValues } from '../core/jsonToValues'
import { type BodyLimits } from '../core/limits'
import { SubmissionRefused } from '../core/SubmissionRefused'
import { type Values } from '../core/types'
import { readBytes } from './readBytes'

type Source = { headers: Headers; body?: ReadableStream<Uint8Array> | null }

/**
 * What a page saves: `{ values, rev }`. The values may be nested or flat, as a form's field names are
 * (`reporter.name`); of more than one value under a name the form sends a list.
 *
 * @throws SubmissionRefused `unsupported`, `tooLarge` or `malformed`
 */
export async function readSavedBody(
  source: Source,
  limits: BodyLimits,
): Promise<{ values: Values; rev: number }> {
  if (!source.headers.get('content-type')?.toLowerCase().startsWith('application/json'))
    throw new SubmissionRefused('unsupported')
  const bytes = await readBytes(source, Math.min(limits.bodyBytes, limits.textChars * 12))
  const document = parse(new TextDecoder().decode(bytes))
  const { values, rev = 0 } = isObject(document) ? document : {}
  if (typeof rev !== 'number' || !Number.isSafeInteger(rev) || rev < 0)
    throw new SubmissionRefused('malformed')
  return { values: isObject(values) ? toValues(values, limits) : refuse(), rev }
}

/** Flat names are those of a form; they are put together as the form's own post would be. */
function toValues(values: Record<string, unknown>, limits: BodyLimits): Values {
  const entries = Object.entries(values)
  const flat = entries.filter(
    (entry): entry is [string, string] => entry[0].includes('.') && typeof entry[1] === 'string',
  )
  const rest = Object.fromEntries(entries.filter(([name]) => !name.includes('.')))
  return { ...fieldsToValues(flat, limits), ...jsonToValues(rest, limits) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return refuse()
  }
}

function refuse(): never {
  throw new SubmissionRefused('malformed')
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

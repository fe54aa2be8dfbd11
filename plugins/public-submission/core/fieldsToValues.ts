import { cleanText } from './cleanText'
import { isSafeName } from './isSafeName'
import { type BodyLimits } from './limits'
import { SubmissionRefused } from './SubmissionRefused'
import { type Json, type Values } from './types'

/** A list is first gathered by its numbers, so that a form may leave some out. */
type Branch = Map<string, Branch | string>

/**
 * Nested values from the flat fields of a form: `reporter.name`, `suggestions.0.text`. Names that could
 * not be a form's are left out; of two fields with one name the first counts.
 *
 * @throws SubmissionRefused `tooLarge` beyond the limits
 */
export function fieldsToValues(fields: readonly (readonly [string, string])[], limits: BodyLimits): Values {
  if (fields.length > limits.fields) throw new SubmissionRefused('tooLarge')
  if (fields.reduce((sum, [, text]) => sum + text.length, 0) > limits.textChars)
    throw new SubmissionRefused('tooLarge')
  const root: Branch = new Map()
  for (const [name, text] of fields) put(root, name.split('.'), cleanText(text), limits.depth)
  return toObject(root)
}

function put(root: Branch, path: string[], text: string, depth: number): void {
  const [first = '', ...rest] = path
  if (path.length > depth || !isSafeName(first) || !rest.every((part) => isSafeName(part) || isIndex(part)))
    return
  let branch = root
  for (const part of path.slice(0, -1)) {
    const next = branch.get(part) ?? new Map<string, Branch | string>()
    if (typeof next === 'string') return
    branch.set(part, next)
    branch = next
  }
  const last = path[path.length - 1] ?? ''
  if (!branch.has(last)) branch.set(last, text)
}

const isIndex = (part: string): boolean => /^\d{1,3}$/.test(part)

function toObject(branch: Branch): Values {
  return Object.fromEntries([...branch].map(([name, value]) => [name, toJson(value)]))
}

function toJson(value: Branch | string): Json {
  if (typeof value === 'string') return value
  if (![...value.keys()].every(isIndex)) return toObject(value)
  return [...value].sort(([a], [b]) => Number(a) - Number(b)).map(([, entry]) => toJson(entry))
}

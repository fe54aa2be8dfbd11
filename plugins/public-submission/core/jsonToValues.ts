import { cleanText } from './cleanText'
import { isSafeName } from './isSafeName'
import { type BodyLimits } from './limits'
import { SubmissionRefused } from './SubmissionRefused'
import { type Json, type Values } from './types'

type Budget = { fields: number; textChars: number }

/**
 * A parsed JSON document as values: copied name by name, so that nothing of its own prototype, and no
 * `__proto__`, comes along. Names that could not be a field are left out.
 *
 * @throws SubmissionRefused `malformed` when it is no object, `tooLarge` beyond the limits
 */
export function jsonToValues(document: unknown, limits: BodyLimits): Values {
  if (!isObject(document)) throw new SubmissionRefused('malformed')
  const budget: Budget = { fields: limits.fields, textChars: limits.textChars }
  return copyObject(document, limits.depth, budget)
}

const copyObject = (source: object, depth: number, budget: Budget): Values =>
  Object.fromEntries(
    Object.entries(source)
      .filter(([name]) => isSafeName(name))
      .map(([name, value]) => [name, copy(value, depth - 1, budget)]),
  )

function copy(value: unknown, depth: number, budget: Budget): Json {
  spend(budget, typeof value === 'string' ? value.length : 0)
  if (typeof value === 'string') return cleanText(value)
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value !== 'object' || value === null) return null
  if (depth <= 0) throw new SubmissionRefused('tooLarge')
  return Array.isArray(value)
    ? value.map((entry: unknown) => copy(entry, depth - 1, budget))
    : copyObject(value, depth, budget)
}

function spend(budget: Budget, chars: number): void {
  budget.fields -= 1
  budget.textChars -= chars
  if (budget.fields < 0 || budget.textChars < 0) throw new SubmissionRefused('tooLarge')
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

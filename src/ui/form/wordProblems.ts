import { fill } from '../../translations'
import type { Problem } from './ErrorSummary'

type Issue = { field: string; code: string; context?: Record<string, string | number> }

/**
 * Gives problems their words.
 *
 * @param words by `field.code`, else by `code`; the first dictionary that knows one wins
 */
export const wordProblems = (issues: readonly Issue[], ...words: Record<string, string>[]): Problem[] =>
  issues.map(({ field, code, context }) => {
    const keys = [`${field}.${code}`, code]
    const text = words.flatMap((dictionary) => keys.map((key) => ownText(dictionary, key))).find(Boolean)
    return { field, text: fill(text ?? code, context ?? {}) }
  })

// A code arrives from outside; `constructor` is none of the dictionary's own words.
const ownText = (dictionary: Record<string, string>, key: string): string | undefined =>
  Object.hasOwn(dictionary, key) ? dictionary[key] : undefined

/** The words beside one field: those of the summary. */
export const problemAt = (problems: readonly Problem[], field: string): string | undefined =>
  problems.find((problem) => problem.field === field)?.text

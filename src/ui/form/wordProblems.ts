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
    const text = words.map((dictionary) => dictionary[`${field}.${code}`] ?? dictionary[code]).find(Boolean)
    return { field, text: fill(text ?? code, context ?? {}) }
  })

/** The words beside one field: those of the summary. */
export const problemAt = (problems: readonly Problem[], field: string): string | undefined =>
  problems.find((problem) => problem.field === field)?.text

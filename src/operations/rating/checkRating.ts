import { hasSecretMarking, secretCode, type Issue } from '../../domain/submission'
import { solvedAnswers, type SolvedAnswer } from '../../domain/vocabulary'

export type RatingInput = { solved: string; text: string }
export type CheckedRating = { solved: SolvedAnswer; text: string }

/** Characters; a department has to be able to act on what is still missing. */
export const ratingLimits = { min: 5, max: 1_000 } as const

/** A rating as it was typed, or everything that is wrong with it. */
export function checkRating(
  input: RatingInput,
): { ok: true; rating: CheckedRating } | { ok: false; issues: Issue[] } {
  const solved = solvedAnswers.find((known) => known === input.solved)
  const text = input.text.trim()
  const asked: Issue[] = solved ? [] : [{ field: 'solved', code: 'required' }]
  const issues = [...asked, ...checkText(text, solved === 'no')]
  return solved && issues.length === 0 ? { ok: true, rating: { solved, text } } : { ok: false, issues }
}

function checkText(text: string, isNeeded: boolean): Issue[] {
  if (hasSecretMarking(text)) return [{ field: 'text', code: secretCode }]
  if (text.length > ratingLimits.max)
    return [{ field: 'text', code: 'tooLong', context: { max: ratingLimits.max, length: text.length } }]
  if (isNeeded && text.length < ratingLimits.min) return [{ field: 'text', code: 'notSolvedWhy' }]
  return []
}

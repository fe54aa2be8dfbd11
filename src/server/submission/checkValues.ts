import type { Issue, Json, Values } from '../../../plugins/public-submission'
import { checkSubmission, hasSecretMarking, readSubmission, secretCode } from '../../domain/submission'

/**
 * Every problem of what the form sent. A marking counts wherever it stands: in a field that is no part of
 * the text, in the name of a file, in what an import could not place.
 */
export function checkValues(values: Values, fileNames: readonly string[]): Issue[] {
  const issues = checkSubmission(readSubmission(values))
  const found = new Set(issues.filter(({ code }) => code === secretCode).map(({ field }) => field))
  const elsewhere = [...textsOf(values), ...fileNames.map((text) => ({ field: 'files', text }))].flatMap(
    ({ field, text }) => (hasSecretMarking(text) && !found.has(field) ? [field] : []),
  )
  return [...[...new Set(elsewhere)].map((field) => ({ field, code: secretCode })), ...issues]
}

/** Nothing with a classification marking is kept anywhere, not even for the person to mend. */
export const mayKeep = (issues: readonly Issue[]): boolean => issues.every(({ code }) => code !== secretCode)

/** Every text that was sent, under the name of its field. */
function textsOf(value: Json, field = ''): { field: string; text: string }[] {
  if (typeof value === 'string') return [{ field, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) =>
    textsOf(part, field === '' ? name : `${field}.${name}`),
  )
}

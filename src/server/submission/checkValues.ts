import type { Issue, Values } from '../../../plugins/public-submission'
import { checkSubmission, hasSecretMarking, readSubmission, secretCode } from '../../domain/submission'

/** Every problem of what the form sent; names of files count too, since a name can carry a marking. */
export function checkValues(values: Values, fileNames: readonly string[]): Issue[] {
  const marked = fileNames.some((name) => hasSecretMarking(name))
  return [
    ...(marked ? [{ field: 'files', code: secretCode }] : []),
    ...checkSubmission(readSubmission(values)),
  ]
}

/** Nothing with a classification marking is kept anywhere, not even for the person to mend. */
export const mayKeep = (issues: readonly Issue[]): boolean => issues.every(({ code }) => code !== secretCode)

import { secretCode, type Issue } from '../../../../../../domain/submission'

/** A text marked as a state secret is not kept, not even to be shown again: only the problem comes back. */
export const secretIssues = (problem: unknown): Issue[] =>
  problem === secretCode ? [{ field: 'situation', code: secretCode }] : []

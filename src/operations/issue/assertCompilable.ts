import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../../../plugins/review-workflow'
import type { Issue } from '../../payload-types'
import { problemsOf } from './problemsOf'
import type { IssueEntry } from './types'

/** Throws every reason why these entries cannot be issued now. */
export async function assertCompilable(
  req: PayloadRequest,
  issue: Issue,
  entries: IssueEntry[],
): Promise<void> {
  const problems = await problemsOf(req, issue, entries)
  if (problems.length > 0) throw blocked(problems)
}

/** The refusal of an act, with its reasons in both languages. */
export const blocked = (problems: { zh: string; en: string }[]): WorkflowError =>
  new WorkflowError('workflow.denied', {
    reasons: problems.map((text) => ({
      code: 'blocked' as const,
      incomplete: false,
      context: { text_zh: text.zh, text_en: text.en },
    })),
  })

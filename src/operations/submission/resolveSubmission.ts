import type { PayloadRequest } from 'payload'
import type { Issue, SubmissionInput } from '../../domain/submission'
import { receivingBody } from '../../server/submission/receivingBody'
import { resolveDepartments } from './resolveDepartments'
import { resolveMembers } from './resolveMembers'
import { resolveTopic } from './resolveTopic'

/** What a submission's words stand for in this installation; every field an id. */
export type Resolved = {
  organisation: string
  topic: string | null
  /** One for each suggestion. */
  departments: (string | null)[]
  coReporters: string[]
}

/** Looks up what the submission names; every name that leads nowhere is a problem of its field. */
export async function resolveSubmission(
  req: PayloadRequest,
  input: SubmissionInput,
): Promise<{ ok: true; resolved: Resolved } | { ok: false; issues: Issue[] }> {
  const topic = await resolveTopic(req, input.topic)
  const organisation = topic.organisation ?? (await receivingBody(req))
  if (!organisation) return { ok: false, issues: [{ field: 'title', code: 'bodyMissing' }] }

  const departments = await resolveDepartments(req, organisation, input.suggestions)
  const members = await resolveMembers(req, organisation, input.coReporters ?? [])
  const issues = [...topic.issues, ...departments.issues, ...members.issues]
  if (issues.length > 0) return { ok: false, issues }
  return {
    ok: true,
    resolved: { organisation, topic: topic.id, departments: departments.ids, coReporters: members.ids },
  }
}

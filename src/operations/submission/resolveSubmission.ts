import type { PayloadRequest } from 'payload'
import type { Issue, SubmissionInput } from '../../domain/submission'
import { lookUpNames, type Asked, type FoundNames } from './lookUpNames'
import { departmentsNamed, resolveDepartments } from './resolveDepartments'
import { resolveMembers } from './resolveMembers'
import { mayKnow, topicIssues } from './resolveTopic'

/** What a submission's words stand for in this installation; every field an id. */
export type Resolved = {
  organisation: string
  topic: string | null
  contactPoint: string | null
  /** One for each suggestion. */
  departments: (string | null)[]
  coReporters: string[]
  /** The accounts of those who sign with the reporter. */
  accounts: string[]
  /** The member whose account the request's person is signed in with. */
  reporter: string | null
}

type Resolution =
  | { ok: true; resolved: Resolved }
  | { ok: false; issues: Issue[] }
  /** This form has become an item already; whatever it names may have changed since. */
  | { ok: false; earlier: NonNullable<FoundNames['earlier']> }

type Circumstances = {
  /** Of a form that may have been taken in before; without it nothing is `earlier`. */
  formKey?: string
  /** The body it is in already. Default: that of its topic, or the one that receives what has none. */
  organisation?: string
}

/** Looks up what the submission names; every name that leads nowhere is a problem of its field. */
export async function resolveSubmission(
  req: PayloadRequest,
  input: SubmissionInput,
  { formKey, organisation: own }: Circumstances = {},
): Promise<Resolution> {
  const coReporters = input.coReporters ?? []
  const found = await lookUpVisible(req, {
    organisation: own ?? null,
    topic: input.topic,
    departments: departmentsNamed(input.suggestions),
    members: coReporters,
    contactPoint: input.contactPoint,
    formKey,
  })
  if (found.earlier) return { ok: false, earlier: found.earlier }
  const { organisation, contact_point: contactPoint, reporter } = found
  if (!organisation) return { ok: false, issues: [{ field: 'title', code: 'bodyMissing' }] }

  const departments = resolveDepartments(input.suggestions, found.departments)
  const members = resolveMembers(coReporters, found.members)
  const isPointKnown = input.contactPoint === undefined || contactPoint !== null
  const issues = [
    ...topicIssues(input.topic, found.topic),
    ...departments.issues,
    ...(isPointKnown ? [] : [{ field: 'contactPoint', code: 'contactPointUnknown' }]),
    ...members.issues,
  ]
  if (issues.length > 0) return { ok: false, issues }
  return {
    ok: true,
    resolved: {
      organisation,
      topic: found.topic?.id ?? null,
      contactPoint,
      departments: departments.ids,
      coReporters: members.ids,
      accounts: found.members.flatMap(({ account }) => account ?? []),
      reporter,
    },
  }
}

/** A topic that the person may not know of is none; then the names are of the body that has no topic. */
async function lookUpVisible(req: PayloadRequest, asked: Asked): Promise<FoundNames> {
  const found = await lookUpNames(req, asked)
  if (!found.topic || (await mayKnow(req, found.topic))) return found
  return lookUpNames(req, { ...asked, topic: undefined })
}

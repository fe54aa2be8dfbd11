import type { PayloadRequest } from 'payload'
import { actOnDuty } from '../../../operations/handling/actOnDuty'
import type { ActResult, DepartmentAct } from '../../../operations/handling/types'
import { departmentOf } from '../../../operations/rating/departmentOf'
import { secretCode } from '../../../domain/submission'
import { collectFiles } from '../../../server/http/collectFiles'
import { textOf } from '../../../server/http/formValues'
import { keepAnswers, releaseAnswers } from '../../../server/http/keptAnswers'
import { openPost } from '../../../server/http/openPost'
import { openRequest } from '../../../server/http/openRequest'
import { seeOther } from '../../../server/http/seeOther'
import { actKind } from './actKind'
import { isFormPath, pathOf } from './actPaths'
import type { Desk } from './desk'
import { deskCookie } from './deskCookie'
import { dutyAction } from './dutyAction'
import { formTexts } from './formTexts'
import { keepDraftOf } from './keepDraftOf'

type Sent = { req: PayloadRequest; desk: Desk; act: DepartmentAct; form: FormData; files: string[] }

/** A posted form of a duty's page: does what it says, or shows the form again with what is to be mended. */
export async function sendAct(request: Request, desk: Desk, act: DepartmentAct): Promise<Response> {
  const post = await openPost(request, { keyedAddress: 'token' in desk.access })
  if (!post.ok) return post.response
  const { req } = await openRequest()
  const { form } = post
  const found = await collectFiles(req, actKind(act), form)
  const sent = { req, desk, act, form, files: found.ids }
  const path = form.has('save') ? await saved(sent) : await done(sent, found.issues)
  return seeOther(path, await remember(request, req, desk))
}

/** «Save the draft», pressed where no script saves it. */
async function saved({ req, desk, act, form }: Sent): Promise<string> {
  const kept = await keepDraftOf(req, desk.access, form)
  return kept ? `${desk.base}?done=draft` : `${desk.base}/${pathOf[act]}?unsaved=1`
}

async function done(
  sent: Sent,
  fileIssues: Awaited<ReturnType<typeof collectFiles>>['issues'],
): Promise<string> {
  const { req, desk, act, form, files } = sent
  const action = dutyAction(act, formTexts(form), files)
  const result: ActResult =
    fileIssues.length > 0
      ? { ok: false, issues: [...fileIssues] }
      : await actOnDuty(req, desk.access, { ...action, rev: Number(textOf(form, 'rev')) })
  if (!result.ok) return notDone(sent, result)
  await releaseAnswers(req, actKind(act), textOf(form, 'draft'))
  return `${desk.base}?done=${act}`
}

async function notDone(sent: Sent, result: Exclude<ActResult, { ok: true }>): Promise<string> {
  const { req, desk, act, form, files } = sent
  if ('gone' in result) return desk.base
  if ('reasons' in result) return `${desk.base}?refused=${act}`
  const path = pathOf[act]
  // One press has nothing typed to keep: the page says how things stand now.
  if (!isFormPath(path)) return `${desk.base}?conflict=1`
  const issues = 'issues' in result ? result.issues : []
  // What carries the marking of a state secret is kept nowhere, not even to be mended.
  if (issues.some(({ code }) => code === secretCode)) return `${desk.base}/${path}?problem=${secretCode}`
  const draft = await keepAnswers(req, actKind(act), { values: formTexts(form), issues, files })
  return `${desk.base}/${path}?draft=${draft}${'conflict' in result ? '&conflict=1' : ''}`
}

/** A browser that came by a genuine link has acted for that department, whatever came of it. */
async function remember(
  request: Request,
  req: PayloadRequest,
  { access }: Desk,
): Promise<Record<string, string>> {
  const department = 'token' in access ? await departmentOf(req, access.token) : null
  return department ? { 'Set-Cookie': deskCookie(request.headers.get('cookie'), department) } : {}
}

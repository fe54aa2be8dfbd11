import { checkSubmission, secretCode, type Issue } from '../../../../../../domain/submission'
import { reviseItem } from '../../../../../../operations/reviseItem'
import { collectFiles } from '../../../../../../server/http/collectFiles'
import { keepAnswers, releaseAnswers } from '../../../../../../server/http/keptAnswers'
import { textOf } from '../../../../../../server/http/formValues'
import { openPost } from '../../../../../../server/http/openPost'
import { openRequest } from '../../../../../../server/http/openRequest'
import { seeOther } from '../../../../../../server/http/seeOther'
import { readRevision } from '../_parts/readRevision'
import { reviseKind } from '../_parts/reviseKind'

export async function POST(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const post = await openPost(request, { keyedAddress: true })
  if (!post.ok) return post.response
  const { token } = await params
  const { req } = await openRequest()
  const path = `/track/${encodeURIComponent(token)}`
  const input = readRevision(post.form)
  // Such a text leaves nothing behind, its files included: refused before any of them is stored.
  if (hasSecret(checkSubmission(input))) return seeOther(`${path}/revise?problem=${secretCode}`)
  const files = await collectFiles(req, reviseKind, post.form)
  const result =
    files.issues.length > 0
      ? { ok: false as const, issues: files.issues }
      : await reviseItem({ req, token, input, files: files.ids })
  if (result.ok) {
    await releaseAnswers(req, reviseKind, textOf(post.form, 'draft'))
    return seeOther(`${path}?done=revised`)
  }
  if (!('issues' in result)) return seeOther(`${path}?done=notRevised`)
  const draft = await keepAnswers(req, reviseKind, { values: { ...input }, issues: result.issues, files: files.ids })
  return seeOther(`${path}/revise?draft=${draft}`)
}

const hasSecret = (issues: readonly Issue[]): boolean => issues.some(({ code }) => code === secretCode)

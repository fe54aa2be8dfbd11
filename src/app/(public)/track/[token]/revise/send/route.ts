import { checkSubmission, secretCode, type Issue } from '../../../../../../domain/submission'
import { reviseItem } from '../../../../../../operations/reviseItem'
import { collectFiles } from '../../../../../../server/http/collectFiles'
import { keepAnswers, releaseAnswers } from '../../../../../../server/http/keptAnswers'
import { textOf, textsOf } from '../../../../../../server/http/formValues'
import { openPost } from '../../../../../../server/http/openPost'
import { openRequest } from '../../../../../../server/http/openRequest'
import { seeOther } from '../../../../../../server/http/seeOther'
import { changeRevision } from '../_parts/changeRevision'
import { ownFiles } from '../_parts/ownFiles'
import { readRevision } from '../_parts/readRevision'
import { reviseKind } from '../_parts/reviseKind'

export async function POST(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const post = await openPost(request, { keyedAddress: true })
  if (!post.ok) return post.response
  const { token } = await params
  const { req } = await openRequest()
  const path = `/track/${encodeURIComponent(token)}`
  const input = readRevision(post.form)
  // Such a text leaves nothing behind, its files included: refused before any of them is stored.
  if (hasSecret(checkSubmission(input))) return seeOther(`${path}/revise?problem=${secretCode}`)
  const ticked = textsOf(post.form, 'keptFiles')
  const keptFiles = (await ownFiles(req, token)).filter((id) => ticked.includes(id))
  const files = await collectFiles(req, reviseKind, post.form)
  const keep = (issues: readonly Issue[], rows = 0): Promise<string> =>
    keepAnswers(req, reviseKind, { values: { ...input, keptFiles, rows }, issues, files: files.ids })

  const changed = changeRevision(textOf(post.form, 'then'), input)
  if (changed) {
    const draft = await keep(files.issues, changed.rows)
    return seeOther(`${path}/revise?draft=${draft}#${changed.focus}`)
  }
  const result =
    files.issues.length > 0
      ? { ok: false as const, issues: files.issues }
      : await reviseItem({ req, token, input, files: files.ids, keptFiles })
  if (result.ok) {
    await releaseAnswers(req, reviseKind, textOf(post.form, 'draft'))
    return seeOther(`${path}?done=revised`)
  }
  if (!('issues' in result)) return seeOther(`${path}?done=notRevised`)
  return seeOther(`${path}/revise?draft=${await keep(result.issues)}`)
}

const hasSecret = (issues: readonly Issue[]): boolean => issues.some(({ code }) => code === secretCode)

import { recordReply } from '../../../../../operations/recordReply'
import { collectFiles } from '../../../../../server/http/collectFiles'
import { textOf } from '../../../../../server/http/formValues'
import { keepAnswers, releaseAnswers } from '../../../../../server/http/keptAnswers'
import { openPost } from '../../../../../server/http/openPost'
import { openRequest } from '../../../../../server/http/openRequest'
import { seeOther } from '../../../../../server/http/seeOther'
import { readReply } from '../_parts/readReply'
import { replyKind } from '../_parts/replyKind'

export async function POST(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const post = await openPost(request, { keyedAddress: true })
  if (!post.ok) return post.response
  const { token } = await params
  const { req } = await openRequest()
  const path = `/r/${encodeURIComponent(token)}`
  const input = readReply(textsOfForm(post.form))
  const files = await collectFiles(req, replyKind, post.form)
  const result =
    files.issues.length > 0
      ? { ok: false as const, issues: files.issues }
      : await recordReply({ req, token, rev: Number(textOf(post.form, 'rev')), input, files: files.ids })
  if (result.ok) {
    await releaseAnswers(req, replyKind, textOf(post.form, 'draft'))
    return seeOther(`${path}/sent`)
  }
  if ('gone' in result) return seeOther(path)
  const issues = 'issues' in result ? result.issues : []
  const draft = await keepAnswers(req, replyKind, { values: { ...input }, issues, files: files.ids })
  return seeOther(`${path}?draft=${draft}${'conflict' in result ? '&conflict=1' : ''}`)
}

const textsOfForm = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form.keys()].map((name) => [name, textOf(form, name)]))

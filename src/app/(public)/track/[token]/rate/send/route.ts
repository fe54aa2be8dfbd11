import { secretCode } from '../../../../../../domain/submission'
import { rateAnswer } from '../../../../../../operations/rateAnswer'
import { textOf } from '../../../../../../server/http/formValues'
import { keepAnswers } from '../../../../../../server/http/keptAnswers'
import { openPost } from '../../../../../../server/http/openPost'
import { openRequest } from '../../../../../../server/http/openRequest'
import { seeOther } from '../../../../../../server/http/seeOther'
import { rateKind } from '../_parts/rateKind'

export async function POST(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const post = await openPost(request, { keyedAddress: true })
  if (!post.ok) return post.response
  const { token } = await params
  const { req } = await openRequest()
  const path = `/track/${encodeURIComponent(token)}`
  const assignment = textOf(post.form, 'assignment')
  const input = { solved: textOf(post.form, 'solved'), text: textOf(post.form, 'text') }
  const result = await rateAnswer({ req, token, assignment, rev: Number(textOf(post.form, 'rev')), input })
  if (result.ok) return seeOther(`${path}?done=${result.sentBack ? 'sentBack' : 'rated'}`)
  if ('gone' in result) return seeOther(`${path}?done=notRated`)
  const back = `${path}/rate?answer=${encodeURIComponent(assignment)}`
  // What carries the marking of a state secret is kept nowhere, not even to be mended.
  if (result.issues.some(({ code }) => code === secretCode)) return seeOther(`${back}&problem=${secretCode}`)
  const draft = await keepAnswers(req, rateKind, { values: input, issues: result.issues, files: [] })
  return seeOther(`${back}&draft=${draft}`)
}

import {
  giveFeedback,
  type Feedback,
  type FeedbackIssue,
} from '../../../operations/readerFeedback/giveFeedback'
import { commentCharacters } from '../../../operations/readerFeedback/limits'
import { textOf } from '../../../server/http/formValues'
import { keepAnswers } from '../../../server/http/keptAnswers'
import { openPost } from '../../../server/http/openPost'
import { openRequest } from '../../../server/http/openRequest'
import { seeOther } from '../../../server/http/seeOther'
import { trapName } from '../_parts/Trap'
import { feedbackKind } from './_parts/feedbackKind'
import { readAddress } from './_parts/readAddress'

/** Takes what a reader says below a public entry. */
export async function POST(request: Request): Promise<Response> {
  const post = await openPost(request)
  if (!post.ok) return post.response
  const feedback = readFeedback(post.form)
  const back = `series=${encodeURIComponent(feedback.series)}&year=${feedback.year}&number=${feedback.number}&position=${feedback.position}`
  if (textOf(post.form, trapName) !== '') return seeOther(`/digest-feedback/thanks?${back}`)
  const { req } = await openRequest()
  const result = await giveFeedback(req, feedback)
  if (result.ok) return seeOther(`/digest-feedback/thanks?${back}`)
  if (result.issues === null) return seeOther('/digest-feedback/again')
  const draft = await keepAnswers(req, feedbackKind, {
    values: { helpful: feedback.helpful, comment: keepable(feedback, result.issues) },
    issues: result.issues,
    files: [],
  })
  return seeOther(`/digest-feedback/again?${back}&draft=${draft}`)
}

/** Somebody copied the address of the form. */
export const GET = (): Response => seeOther('/digest')

const readFeedback = (form: FormData): Feedback => ({
  ...readAddress((name) => textOf(form, name)),
  helpful: textOf(form, 'helpful').slice(0, 10),
  // What is far too long is kept as far as it goes, so that it can be shortened.
  comment: textOf(form, 'comment').slice(0, commentCharacters * 20),
})

/** What carries a secrecy marking is kept nowhere. */
const keepable = ({ comment }: Feedback, issues: readonly FeedbackIssue[]): string =>
  issues.some(({ code }) => code === 'stateSecret') ? '' : comment

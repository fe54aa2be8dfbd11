import { fill } from '../../translations/messages'
import { actionWords } from './actionWords'
import { placeWords, type Words } from './placeWords'
import type { AnsweredAction, WorkflowAnswer } from './types'

/**
 * What was done, and where the document stands now if that is news: after a signature it always is, even
 * where the step still waits for others. Only the first when the state could not be read.
 */
export function resultWords(
  action: AnsweredAction,
  seen: WorkflowAnswer,
  answer: WorkflowAnswer | null,
  words: Words,
): string {
  const { texts } = words
  const done = fill(texts.done, { action: actionWords(action, texts) })
  if (!answer) return done
  const { status, step } = answer.run
  const hasMoved = status !== seen.run.status || step !== seen.run.step
  if (!hasMoved && action.id !== 'approve') return done
  const place = placeWords(status === 'inReview' ? `step:${step ?? ''}` : status, answer.steps, words)
  return `${done}${texts.comma}${fill(texts.acting.doneNext, { place })}`
}

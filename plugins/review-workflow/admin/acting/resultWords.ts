import { fill } from '../../translations/messages'
import { actionWords } from './actionWords'
import { placeWords, type Words } from './placeWords'
import type { AnsweredAction, WorkflowAnswer } from './types'

/** What was done and where the document stands now; only the first when that could not be read. */
export function resultWords(action: AnsweredAction, answer: WorkflowAnswer | null, words: Words): string {
  const { texts } = words
  const done = fill(texts.done, { action: actionWords(action, texts) })
  if (!answer) return done
  const { status, step } = answer.run
  const place = placeWords(status === 'inReview' ? `step:${step ?? ''}` : status, answer.steps, words)
  return `${done}${texts.comma}${fill(texts.acting.doneNext, { place })}`
}

import { fill } from '../../translations/messages'
import { formatInstant } from '../formatInstant'
import { stepWords, type Words } from './placeWords'
import type { WorkflowAnswer } from './types'

/** What is special about where a run stands, as sentences: taken on, an opinion asked for, sent back. */
export function standingNotes(
  { run: { status, claim, delegation, resume }, steps }: Pick<WorkflowAnswer, 'run' | 'steps'>,
  words: Words,
): string[] {
  const { acting } = words.texts
  const notes: string[] = []
  if (status === 'inReview' && delegation)
    notes.push(fill(acting.opinionAsked, { from: delegation.from.name, to: delegation.to.name }))
  else if (status === 'inReview' && claim)
    notes.push(fill(acting.claimedBy, { name: claim.name, until: formatInstant(claim.until) }))
  if (resume) {
    const sender = stepWords(resume.sender, steps, words)
    if (status === 'inReview') notes.push(fill(sentBack(resume.policy, acting), { sender }))
    if (status === 'returned' && resume.policy === 'straightBack')
      notes.push(fill(acting.returnedStraight, { sender }))
  }
  return notes
}

function sentBack(
  policy: NonNullable<WorkflowAnswer['run']['resume']>['policy'],
  acting: Words['texts']['acting'],
): string {
  switch (policy) {
    case 'straightBack':
      return acting.sentBackStraight
    case 'rerunFrom':
      return acting.sentBackFrom
    case 'rerunAll':
      return acting.sentBackAll
  }
}

import { fill } from '../../translations/messages'
import { placeWords, stepWords, type Words } from './placeWords'
import type { AnsweredAction, AnsweredStep } from './types'

type Standing = { step: string | null; steps: AnsweredStep[] }

/**
 * What pressing the button leads to, as sentences; none where the dialog asks for it (the target of a
 * sending back) or nothing moves.
 */
export function effectWords(
  { id, effect, targets }: AnsweredAction,
  { step, steps }: Standing,
  words: Words,
): string[] {
  if (!effect || targets.length > 0) return []
  const { acting, actions, listSeparator } = words.texts
  const place = placeWords(effect.to, steps, words)
  const voids = {
    count: effect.voids.length,
    steps: effect.voids.map((voided) => stepWords(voided, steps, words)).join(listSeparator),
  }
  const startsOver = effect.voids.length > 0 && effect.to.startsWith('step:')
  if (startsOver && id === 'approve') return [fill(acting.effectVoids, { ...voids, place })]
  return [
    ...moveWords(effect.to, step, { action: actions[id], place }, words),
    ...(voids.count > 0 && id !== 'submit' && id !== 'return' ? [fill(acting.effectVoidsPlain, voids)] : []),
  ]
}

function moveWords(
  to: string,
  step: string | null,
  values: { action: string; place: string },
  { texts: { acting } }: Words,
): string[] {
  switch (to) {
    case 'approved':
      return [fill(acting.effectApproved, values)]
    case 'returned':
      return [acting.effectReturned]
    case 'rejected':
      return [acting.effectRejected]
    case 'withdrawn':
      return [acting.effectWithdrawn]
    default:
      return [fill(to === `step:${step ?? ''}` ? acting.effectStays : acting.effectNext, values)]
  }
}

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
  const orderOf = (name: string) => steps.findIndex((entry) => `step:${entry.id}` === name)
  const isBack = effect.to.startsWith('step:') && orderOf(effect.to) <= orderOf(`step:${step ?? ''}`)
  if (id === 'approve' && voids.count > 0 && isBack) return [fill(acting.effectVoids, { ...voids, place })]
  // Handing on, taking on and the like leave the run where it stands; their hint says what they do.
  if (id !== 'approve' && effect.to === `step:${step ?? ''}`) return []
  return [
    ...moveWords(effect.to, step, { action: actions[id], place }, words),
    ...(voids.count > 0 && id === 'approve' ? [fill(acting.effectVoidsPlain, voids)] : []),
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

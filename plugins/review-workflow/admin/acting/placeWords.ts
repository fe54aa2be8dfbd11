import type { Localised } from '../../core/types'
import type { Texts } from '../../translations/zh'
import type { AnsweredStep } from './types'

export type Words = { texts: Texts; pick: (text: Localised) => string }

/** The name of a step; its id when the order does not know it. */
export function stepWords(id: string, steps: AnsweredStep[], { pick }: Words): string {
  const step = steps.find((candidate) => candidate.id === id)
  return step ? pick(step.label) : id
}

/** The name of a place of the run: a step (`step:{id}`) or a status. */
export function placeWords(place: string, steps: AnsweredStep[], words: Words): string {
  if (place.startsWith('step:')) return stepWords(place.slice('step:'.length), steps, words)
  return Object.entries(words.texts.statuses).find(([status]) => status === place)?.[1] ?? place
}

import type { StepDefinition } from '../../core/types'
import { fill } from '../../translations/messages'
import type { Editor } from './EditorContext'

type Words = Pick<Editor, 'texts' | 'roleLabel' | 'personName'>

/** Who acts at a step, in words. */
export const whoWords = (
  { roles, people = [] }: Pick<StepDefinition, 'roles' | 'people'>,
  { texts, roleLabel, personName }: Words,
): string => [...roles.map(roleLabel), ...people.map(personName)].join(texts.separator) || texts.nobody

/** How many have to agree at a step, in words. */
export function quorumWords({ quorum, order }: StepDefinition, { texts }: Pick<Words, 'texts'>): string {
  const words = texts.quorumWords
  switch (quorum?.kind) {
    case 'all':
      return order === 'sequential' ? words.allInOrder : words.all
    case 'count':
      return fill(words.count, { n: quorum.n })
    case 'weight':
      return fill(words.weight, { n: quorum.n })
    default:
      return words.any
  }
}

/** A step in one line: who, how many, how long. */
export const stepSummary = (step: StepDefinition, words: Words): string =>
  [
    whoWords(step, words),
    quorumWords(step, words),
    ...(step.deadline ? [fill(words.texts.days, { days: step.deadline.workdays })] : []),
  ].join(' · ')

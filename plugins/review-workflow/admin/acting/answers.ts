import type { Person, ResumePolicy } from '../../core/types'
import type { AnsweredAction, Position } from './types'

/** What a person has filled in so far. */
export type Answers = {
  reason: string
  reasonCode: string
  gates: Record<string, { ticked: boolean; note: string }>
  /** Id of the step a sending back leads to. */
  to: string
  resume: ResumePolicy | null
  people: Person[]
  position: Position | null
  /** Ids of the signers to remove. */
  removed: string[]
}

/** The first answers: what leaves no choice, or has a default in the definition, is chosen already. */
export const firstAnswers = ({ targets, resumes, positions, removable }: AnsweredAction): Answers => ({
  reason: '',
  reasonCode: '',
  gates: {},
  to: targets.length === 1 ? (targets[0]?.id ?? '') : '',
  resume: resumes[0] ?? null,
  people: [],
  position: positions.includes('parallel') ? 'parallel' : (positions[0] ?? null),
  removed: removable.length === 1 ? removable.map(({ id }) => id) : [],
})

/** Ticks belong to the text they were made on; words do not. */
export const withoutTicks = (answers: Answers): Answers => ({
  ...answers,
  gates: Object.fromEntries(
    Object.entries(answers.gates).map(([id, { note }]) => [id, { ticked: false, note }]),
  ),
})

/** Everything written by hand, for showing it when the action has become impossible. */
export const wordsOf = ({ reason, gates }: Answers): string =>
  [reason, ...Object.values(gates).map(({ note }) => note)].filter((text) => text.trim() !== '').join('\n')

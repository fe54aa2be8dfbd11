import type { Answers } from './answers'
import type { ActionBody } from './postAction'
import type { AnsweredAction } from './types'

/** The request an action's form makes: only what the action asks for, texts trimmed. */
export const bodyOf = (action: AnsweredAction, answers: Answers, rev: number): ActionBody => ({
  rev,
  ...wordsIn(action, answers),
  ...(action.gates.length > 0 ? { gates: ticked(action, answers) } : {}),
  ...directionIn(action, answers),
  ...peopleIn(action, answers),
})

function wordsIn({ needs }: AnsweredAction, { reason, reasonCode }: Answers): Partial<ActionBody> {
  const words = reason.trim()
  return {
    ...(needs !== 'none' && words ? { reason: words } : {}),
    ...(needs === 'code' && reasonCode ? { reasonCode } : {}),
  }
}

function directionIn({ targets, resumes }: AnsweredAction, { to, resume }: Answers): Partial<ActionBody> {
  return {
    ...(targets.length > 0 && to ? { to } : {}),
    ...(resumes.length > 0 && resume ? { resume } : {}),
  }
}

function peopleIn(action: AnsweredAction, { people, removed, position }: Answers): Partial<ActionBody> {
  const ids = action.removable.length > 0 ? removed : people.map(({ id }) => id)
  const [person] = ids
  return {
    ...(action.people === 'one' && person ? { to: person } : {}),
    ...(action.people === 'many' ? { signers: ids } : {}),
    ...(action.positions.length > 0 && position ? { position } : {}),
  }
}

function ticked({ gates }: AnsweredAction, answers: Answers): NonNullable<ActionBody['gates']> {
  const entries = gates
    .filter(({ id, kind }) => kind === 'manual' && answers.gates[id]?.ticked)
    .map(({ id, note: takes }): [string, true | { ticked: true; note: string }] => {
      const note = takes === 'none' ? '' : (answers.gates[id]?.note.trim() ?? '')
      return [id, note ? { ticked: true, note } : true]
    })
  return Object.fromEntries(entries)
}

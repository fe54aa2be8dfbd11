import type { Answers } from './answers'
import type { ActionBody } from './postAction'
import type { AnsweredAction } from './types'

/** The request an action's form makes: only what the action asks for, texts trimmed. */
export function bodyOf(action: AnsweredAction, answers: Answers, rev: number): ActionBody {
  const { reasonCode, resume, position } = answers
  const reason = answers.reason.trim()
  const gates = ticked(action, answers)
  const people = action.removable.length > 0 ? answers.removed : answers.people.map(({ id }) => id)
  const [person] = people
  return {
    rev,
    ...(action.needs !== 'none' && reason ? { reason } : {}),
    ...(action.needs === 'code' && reasonCode ? { reasonCode } : {}),
    ...(action.gates.length > 0 ? { gates } : {}),
    ...(action.targets.length > 0 && answers.to ? { to: answers.to } : {}),
    ...(action.resumes.length > 0 && resume ? { resume } : {}),
    ...(action.people === 'one' && person ? { to: person } : {}),
    ...(action.people === 'many' ? { signers: people } : {}),
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

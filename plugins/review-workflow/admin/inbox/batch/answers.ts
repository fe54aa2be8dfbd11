import type { Task, TaskGate } from '../../../operations/tasks/types'
import { taskKey } from '../taskKey'

export type GateAnswers = Record<string, { ticked: boolean; note: string }>
/** What has been confirmed, by task and gate. */
export type BatchAnswers = Record<string, GateAnswers>

const untouched = { ticked: false, note: '' }

export const answerOf = (answers: BatchAnswers, task: Task, gate: string) =>
  answers[taskKey(task)]?.[gate] ?? untouched

/** With one gate of some tasks answered. Every task keeps an answer of its own. */
export function withAnswer(
  answers: BatchAnswers,
  tasks: Task[],
  gate: string,
  answer: Partial<{ ticked: boolean; note: string }>,
): BatchAnswers {
  const changed = tasks.map((task): [string, GateAnswers] => [
    taskKey(task),
    { ...answers[taskKey(task)], [gate]: { ...answerOf(answers, task, gate), ...answer } },
  ])
  return { ...answers, ...Object.fromEntries(changed) }
}

/** Gates that people tick; the others are asked of the text or of the application. */
export const manualGates = (task: Task): TaskGate[] => task.gates.filter(({ kind }) => kind === 'manual')

export type Lack = { task: string; gate: string; what: 'tick' | 'note' }

/** Everything that still has to be ticked or explained, in reading order. */
export const lacksIn = (tasks: Task[], answers: BatchAnswers): Lack[] =>
  tasks.flatMap((task) =>
    manualGates(task).flatMap(({ id, required, note }): Lack[] => {
      const answer = answerOf(answers, task, id)
      if (required && !answer.ticked) return [{ task: taskKey(task), gate: id, what: 'tick' }]
      const needsNote = note === 'required' && answer.ticked && answer.note.trim() === ''
      return needsNote ? [{ task: taskKey(task), gate: id, what: 'note' }] : []
    }),
  )

/** The answers of one task as the endpoint takes them. */
export const gatesToSend = (
  task: Task,
  answers: BatchAnswers,
): Record<string, { ticked: boolean; note?: string }> =>
  Object.fromEntries(
    manualGates(task).map(({ id }) => {
      const { ticked, note } = answerOf(answers, task, id)
      return [id, { ticked, ...(note.trim() ? { note: note.trim() } : {}) }]
    }),
  )

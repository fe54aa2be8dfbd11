'use client'

import type { Task } from '../../../operations/tasks/types'
import { fill } from '../../../translations/messages'
import { useWords } from '../../useWords'
import { taskKey } from '../taskKey'
import { answerOf, manualGates, type BatchAnswers, type Lack } from './answers'
import { BatchItem } from './BatchItem'
import type { Group } from './groupsOf'

export type AnswerHandler = (
  tasks: Task[],
  gate: string,
  answer: Partial<{ ticked: boolean; note: string }>,
) => void

type Props = {
  group: Group
  name: string
  answers: BatchAnswers
  lacks: Lack[]
  idPrefix: string
  adminRoute: string
  busy: boolean
  onAnswer: AnswerHandler
  onLeaveOut: (task: Task) => void
}

/** The tasks of one step with the points that step asks for: each task ticked on its own, or a point for all. */
export function BatchGroup({
  group,
  name,
  answers,
  lacks,
  idPrefix,
  adminRoute,
  busy,
  onAnswer,
  onLeaveOut,
}: Props) {
  const { texts, pick } = useWords()
  const words = texts.inboxRoom
  const { tasks, gates } = group
  const [first] = tasks
  const manual = first ? manualGates(first) : []
  return (
    <section className="wf-batch" aria-label={name}>
      <h3>{name}</h3>
      {gates.length === 0 && <p className="wf-help">{words.noGates}</p>}
      {manual.length > 0 && tasks.length > 1 && (
        <div className="wf-batch__columns">
          {manual.map(({ id, label }) => {
            const isAll = tasks.every((task) => answerOf(answers, task, id).ticked)
            return (
              <label key={id} className="wf-batch__column">
                <input
                  type="checkbox"
                  checked={isAll}
                  disabled={busy}
                  onChange={({ target }) => onAnswer(tasks, id, { ticked: target.checked })}
                />
                <span>{fill(words.tickColumn, { gate: pick(label) })}</span>
              </label>
            )
          })}
        </div>
      )}
      <ul className="wf-batch__items">
        {tasks.map((task) => (
          <BatchItem
            key={taskKey(task)}
            {...{ task, answers, idPrefix, adminRoute, busy, onAnswer }}
            lacks={lacks.filter((lack) => lack.task === taskKey(task))}
            onLeaveOut={() => onLeaveOut(task)}
          />
        ))}
      </ul>
    </section>
  )
}

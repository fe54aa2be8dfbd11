'use client'

import { formatAdminURL } from 'payload/shared'
import type { Task } from '../../../operations/tasks/types'
import { fill } from '../../../translations/messages'
import { useWords } from '../../useWords'
import { taskKey } from '../taskKey'
import { answerOf, type BatchAnswers, type Lack } from './answers'
import type { AnswerHandler } from './BatchGroup'

type Props = {
  task: Task
  answers: BatchAnswers
  lacks: Lack[]
  idPrefix: string
  adminRoute: string
  busy: boolean
  onAnswer: AnswerHandler
  onLeaveOut: () => void
}

/** One task of a batch, with its own points to confirm. */
export function BatchItem({ task, answers, lacks, idPrefix, adminRoute, busy, onAnswer, onLeaveOut }: Props) {
  const { texts, pick } = useWords()
  const words = texts.inboxRoom
  const title = task.title || texts.noTitle
  const isMissing = (gate: string, what: Lack['what']) =>
    lacks.some((lack) => lack.gate === gate && lack.what === what)
  return (
    <li className={`wf-batch__item${lacks.length > 0 ? ' wf-batch__item--missing' : ''}`}>
      <div className="wf-batch__title">
        <a
          href={formatAdminURL({ adminRoute, path: `/collections/${task.collection}/${task.document}` })}
          target="_blank"
          rel="noreferrer"
        >
          {title}
        </a>
        {task.onBehalfOf && (
          <span className="wf-help">{fill(words.onBehalfOf, { name: task.onBehalfOf.name })}</span>
        )}
        <button
          type="button"
          disabled={busy}
          aria-label={fill(words.leaveOutOf, { title })}
          onClick={onLeaveOut}
        >
          {words.leaveOut}
        </button>
      </div>
      <div className="wf-batch__gates">
        {task.gates.map(({ id, label, kind, note, required }) => {
          const answer = answerOf(answers, task, id)
          const idOf = (what: Lack['what']) => `${idPrefix}-${taskKey(task)}-${id}-${what}`
          if (kind !== 'manual') {
            return (
              <span key={id} className="wf-batch__auto">
                {pick(label)} <span className="wf-mark">{words.automatic}</span>
              </span>
            )
          }
          return (
            <div key={id} className="wf-batch__gate">
              <label
                className={
                  isMissing(id, 'tick') ? 'wf-batch__tick wf-batch__tick--missing' : 'wf-batch__tick'
                }
              >
                <input
                  id={idOf('tick')}
                  type="checkbox"
                  checked={answer.ticked}
                  disabled={busy}
                  aria-label={fill(words.tickOne, { title, gate: pick(label) })}
                  aria-required={required}
                  aria-invalid={isMissing(id, 'tick')}
                  onChange={({ target }) => onAnswer([task], id, { ticked: target.checked })}
                />
                <span aria-hidden="true">
                  {pick(label)}
                  {!required && <span className="wf-mark">{texts.optional}</span>}
                </span>
              </label>
              {note === 'required' && (
                <input
                  id={idOf('note')}
                  type="text"
                  value={answer.note}
                  maxLength={500}
                  disabled={busy}
                  placeholder={words.notePlaceholder}
                  aria-label={fill(words.gateNote, { title, gate: pick(label) })}
                  aria-required={answer.ticked}
                  aria-invalid={isMissing(id, 'note')}
                  onChange={({ target }) => onAnswer([task], id, { note: target.value })}
                />
              )}
            </div>
          )
        })}
      </div>
    </li>
  )
}

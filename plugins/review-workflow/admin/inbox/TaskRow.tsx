'use client'

import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { isActionId } from '../../core/actions'
import type { Box, Task } from '../../operations/tasks/types'
import { fill } from '../../translations/messages'
import { formatInstant } from '../formatInstant'
import { dueWords } from '../list/cellWords'
import { StatusPill } from '../StatusPill'
import { useWords } from '../useWords'
import { AckButton } from './AckButton'
import { columnsOf } from './columnsOf'
import { waitedWords } from './taskWords'
import { UrgencyMark } from './UrgencyMark'
import type { TaskChoice } from './useChoice'

type Props = {
  box: Box
  task: Task
  adminRoute: string
  apiRoute: string
  collections: Record<string, string>
  choice: TaskChoice | null
}

/** One task. */
export function TaskRow({ box, task, adminRoute, apiRoute, collections, choice }: Props) {
  const { texts, pick } = useWords()
  const words = texts.inboxRoom
  const title = task.title || texts.noTitle
  const cells: Record<keyof typeof words.columns, () => ReactNode> = {
    title: () => (
      <>
        <Link
          className="wf-inboxtable__link"
          href={formatAdminURL({ adminRoute, path: `/collections/${task.collection}/${task.document}` })}
          prefetch={false}
        >
          {title}
        </Link>
        {task.onBehalfOf && <Note>{fill(words.onBehalfOf, { name: task.onBehalfOf.name })}</Note>}
        {task.wants === 'opinion' && <Note>{words.opinion}</Note>}
      </>
    ),
    collection: () => collections[task.collection] ?? task.collection,
    step: () => (task.stepLabel ? pick(task.stepLabel) : null),
    status: () => <StatusPill status={task.status} />,
    waited: () => (
      <UrgencyMark urgency={task.urgency === 'late' ? 'late' : 'fresh'} words={waitedWords(task, texts)} />
    ),
    due: () => <Due task={task} />,
    started: () => <Moment at={task.at} />,
    action: () => (task.action && isActionId(task.action) ? texts.actions[task.action] : null),
    decided: () => <Moment at={task.at} />,
    copiedBy: () => task.copy?.byName,
    copied: () => <Moment at={task.at} />,
    acknowledge: () => <AckButton task={task} apiRoute={apiRoute} title={title} />,
  }
  return (
    <tr
      role="row"
      className={`wf-inboxtable__row wf-inboxtable__row--${task.urgency}${task.copy?.readAt === null ? ' wf-inboxtable__row--unread' : ''}`}
    >
      {choice && (
        <td role="cell" className="wf-inboxtable__tick">
          {task.wants === 'decision' && (
            <label className="wf-tick">
              <input type="checkbox" checked={choice.isChosen(task)} onChange={() => choice.toggle(task)} />
              <span className="wf-hidden">{fill(words.select, { title })}</span>
            </label>
          )}
        </td>
      )}
      {columnsOf[box].map((column) => (
        <td key={column} role="cell" data-column={column} data-label={words.columns[column]}>
          {cells[column]()}
        </td>
      ))}
    </tr>
  )
}

const Note = ({ children }: { children: ReactNode }) => (
  <span className="wf-inboxtable__note">{children}</span>
)

const Moment = ({ at }: { at: string }) => <time dateTime={at}>{formatInstant(at)}</time>

function Due({ task }: { task: Task }) {
  const { texts } = useWords()
  if (task.dueAt === null || task.status !== 'inReview')
    return (
      <span className="wf-inboxtable__quiet">
        {task.status === 'inReview' ? texts.inboxRoom.noDeadline : ''}
      </span>
    )
  return (
    <time dateTime={task.dueAt} title={formatInstant(task.dueAt)}>
      <UrgencyMark
        urgency={task.urgency === 'late' ? 'fresh' : task.urgency}
        words={dueWords(task.dueIn, task.isOverdue, texts)}
      />
    </time>
  )
}

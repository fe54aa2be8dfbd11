'use client'

import { useEffect, useRef } from 'react'
import type { Box, Task } from '../../operations/tasks/types'
import { useWords } from '../useWords'
import { columnsOf } from './columnsOf'
import { taskKey } from './taskKey'
import { TaskRow } from './TaskRow'
import type { TaskChoice } from './useChoice'

type Props = {
  box: Box
  tasks: Task[]
  adminRoute: string
  apiRoute: string
  collections: Record<string, string>
  choice: TaskChoice | null
}

/**
 * Tasks as a table that becomes a list of cards on a phone. The roles are written out because changing
 * `display` would take them away.
 */
export function TaskTable({ box, tasks, adminRoute, apiRoute, collections, choice }: Props) {
  const { texts } = useWords()
  const { columns, boxes } = texts.inboxRoom
  return (
    <table className="wf-inboxtable" role="table" aria-label={boxes[box]}>
      <thead role="rowgroup">
        <tr role="row">
          {choice && (
            <th role="columnheader" scope="col" className="wf-inboxtable__tick">
              <TickAll choice={choice} label={texts.inboxRoom.selectAll} />
            </th>
          )}
          {columnsOf[box].map((column) => (
            <th key={column} role="columnheader" scope="col">
              {columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {tasks.map((task) => (
          <TaskRow
            key={`${taskKey(task)}/${task.at}`}
            {...{ box, task, adminRoute, apiRoute, collections, choice }}
          />
        ))}
      </tbody>
    </table>
  )
}

function TickAll({ choice: { chosen, choosable, toggleAll }, label }: { choice: TaskChoice; label: string }) {
  const ref = useRef<HTMLInputElement>(null)
  const isAll = choosable.length > 0 && chosen.length === choosable.length
  const isSome = chosen.length > 0 && !isAll
  useEffect(() => {
    if (ref.current) ref.current.indeterminate = isSome
  }, [isSome])
  return (
    <label className="wf-tick">
      <input
        ref={ref}
        type="checkbox"
        checked={isAll}
        disabled={choosable.length === 0}
        onChange={toggleAll}
      />
      <span className="wf-hidden">{label}</span>
    </label>
  )
}

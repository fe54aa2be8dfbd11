'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Box, Task } from '../../operations/tasks/types'
import { fill } from '../../translations/messages'
import { useWords } from '../useWords'
import { BatchDialog } from './batch/BatchDialog'
import { mostInBatch } from './batch/mostInBatch'
import { taskKey } from './taskKey'
import { TaskTable } from './TaskTable'
import { useChoice } from './useChoice'

type Props = {
  box: Box
  tasks: Task[]
  adminRoute: string
  apiRoute: string
  /** Names of the reviewed collections, by slug. */
  collections: Record<string, string>
}

/** The tasks of one box; in 待办, several can be ticked and approved together. */
export function TaskBox({ box, tasks, adminRoute, apiRoute, collections }: Props) {
  const { texts } = useWords()
  const words = texts.inboxRoom
  const router = useRouter()
  const choice = useChoice(tasks)
  // What the dialog is about stays as it was, whatever the page behind it reads anew.
  const [batch, setBatch] = useState<Task[] | null>(null)
  const { chosen } = choice
  const isTooMany = chosen.length > mostInBatch

  const close = () => {
    setBatch(null)
    choice.clear()
    router.refresh()
  }

  return (
    <>
      <TaskTable
        {...{ box, tasks, adminRoute, apiRoute, collections }}
        choice={box === 'todo' ? choice : null}
      />
      {chosen.length > 0 && (
        <div className="wf-chosen" role="region" aria-label={fill(words.chosen, { count: chosen.length })}>
          <span role="status">
            {fill(words.chosen, { count: chosen.length })}
            {isTooMany && ` ${fill(words.tooMany, { count: mostInBatch })}`}
          </span>
          <Button
            type="button"
            size="medium"
            margin={false}
            disabled={isTooMany}
            extraButtonProps={{ 'aria-haspopup': 'dialog' }}
            onClick={() => setBatch(chosen)}
          >
            {words.batch}
          </Button>
          <Button type="button" buttonStyle="none" size="medium" margin={false} onClick={choice.clear}>
            {words.clearChoice}
          </Button>
        </div>
      )}
      {batch && (
        <BatchDialog
          key={batch.map(taskKey).join()}
          {...{ adminRoute, apiRoute, collections }}
          tasks={batch}
          onClose={close}
        />
      )}
    </>
  )
}

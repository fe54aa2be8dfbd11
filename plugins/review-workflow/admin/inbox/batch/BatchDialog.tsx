'use client'

import { Button } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useId, useState } from 'react'
import type { Task } from '../../../operations/tasks/types'
import { fill } from '../../../translations/messages'
import { Dialog } from '../../acting/Dialog'
import { useWords } from '../../useWords'
import { taskKey } from '../taskKey'
import { lacksIn, withAnswer, type BatchAnswers } from './answers'
import { BatchGroup } from './BatchGroup'
import { BatchResults } from './BatchResults'
import { groupsOf } from './groupsOf'
import { retriable, useBatch } from './useBatch'

type Props = {
  tasks: Task[]
  adminRoute: string
  apiRoute: string
  collections: Record<string, string>
  /** Called once the reader has seen what came of it, or thought better of it. */
  onClose: () => void
}

/** Approves several tasks: every point of every one is confirmed, every one is recorded on its own. */
export function BatchDialog({ tasks: given, adminRoute, apiRoute, collections, onClose }: Props) {
  const { texts, pick } = useWords()
  const words = texts.inboxRoom
  const idPrefix = useId()
  const [tasks, setTasks] = useState(given)
  const [answers, setAnswers] = useState<BatchAnswers>({})
  const [reason, setReason] = useState('')
  const [isChecked, setChecked] = useState(false)
  const batch = useBatch(formatAdminURL({ apiRoute, path: '/workflow-tasks/batch' }))
  const lacks = isChecked ? lacksIn(tasks, answers) : []

  const confirm = async () => {
    const [first] = lacksIn(tasks, answers)
    setChecked(true)
    if (first)
      return document.getElementById(`${idPrefix}-${first.task}-${first.gate}-${first.what}`)?.focus()
    await batch.send({ tasks, answers, reason, noAnswer: words.noAnswer })
  }

  if (batch.isDone) {
    const again = retriable(tasks, batch.results)
    const retry = () => {
      setTasks(again)
      batch.reopen()
    }
    return (
      <BatchResults
        tasks={given}
        results={batch.results}
        adminRoute={adminRoute}
        again={again.length}
        onRetry={retry}
        onClose={onClose}
      />
    )
  }
  const busy = batch.progress !== null
  return (
    <Dialog
      title={fill(words.batchTitle, { count: tasks.length })}
      busy={busy}
      onClose={onClose}
      buttons={
        <>
          <Button
            type="button"
            size="medium"
            margin={false}
            disabled={busy || tasks.length === 0}
            onClick={() => void confirm()}
          >
            {batch.progress
              ? fill(words.progress, batch.progress)
              : fill(words.confirmBatch, { count: tasks.length })}
          </Button>
          <Button
            type="button"
            buttonStyle="secondary"
            size="medium"
            margin={false}
            disabled={busy}
            onClick={onClose}
          >
            {texts.cancel}
          </Button>
        </>
      }
    >
      <p>{words.batchHelp}</p>
      {lacks.length > 0 && (
        <p className="wf-problems" role="alert">
          {fill(words.unticked, { count: lacks.length })}
        </p>
      )}
      {groupsOf(tasks).map((group) => (
        <BatchGroup
          key={group.key}
          {...{ group, answers, lacks, idPrefix, busy, adminRoute }}
          name={fill(words.batchGroup, {
            collection: collections[group.collection] ?? group.collection,
            step: group.label ? pick(group.label) : '',
          })}
          onAnswer={(of, gate, answer) => setAnswers((before) => withAnswer(before, of, gate, answer))}
          onLeaveOut={(task) => setTasks(tasks.filter((one) => taskKey(one) !== taskKey(task)))}
        />
      ))}
      <label className="wf-field" htmlFor={`${idPrefix}-reason`}>
        <span>
          {words.batchRemark}
          <span className="wf-mark">{texts.optional}</span>
        </span>
        <textarea
          id={`${idPrefix}-reason`}
          rows={2}
          maxLength={5000}
          value={reason}
          disabled={busy}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
    </Dialog>
  )
}

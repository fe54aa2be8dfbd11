'use client'

import { Button } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { Task } from '../../../operations/tasks/types'
import { fill } from '../../../translations/messages'
import { Dialog } from '../../acting/Dialog'
import { useWords } from '../../useWords'
import { taskKey } from '../taskKey'
import type { ItemResult } from './postBatch'

type Props = {
  tasks: Task[]
  results: ReadonlyMap<string, ItemResult>
  adminRoute: string
  /** How many it makes sense to try again. */
  again: number
  onRetry: () => void
  onClose: () => void
}

/** What came of each task of a batch; those that did not pass first, each with every reason. */
export function BatchResults({ tasks, results, adminRoute, again, onRetry, onClose }: Props) {
  const { texts } = useWords()
  const words = texts.inboxRoom
  const rows = tasks
    .map((task) => ({ task, result: results.get(taskKey(task)) }))
    .filter((row): row is { task: Task; result: ItemResult } => row.result !== undefined)
    .sort((a, b) => Number(a.result.ok) - Number(b.result.ok))
  const passed = rows.filter(({ result }) => result.ok).length
  const failed = rows.length - passed
  return (
    <Dialog
      title={words.resultsTitle}
      onClose={onClose}
      buttons={
        <>
          <Button type="button" size="medium" margin={false} onClick={onClose}>
            {words.close}
          </Button>
          {again > 0 && (
            <Button type="button" buttonStyle="secondary" size="medium" margin={false} onClick={onRetry}>
              {fill(words.retryFailed, { count: again })}
            </Button>
          )}
        </>
      }
    >
      <p role="status">
        {failed === 0 ? fill(words.allPassed, { count: passed }) : fill(words.somePassed, { passed, failed })}
      </p>
      <ul className="wf-results">
        {rows.map(({ task, result }) => (
          <li
            key={taskKey(task)}
            className={result.ok ? 'wf-results__row' : 'wf-results__row wf-results__row--failed'}
          >
            <span className="wf-results__sign">
              <span aria-hidden="true">{result.ok ? '✓' : '✕'}</span>{' '}
              {result.ok ? words.passed : words.notPassed}
            </span>
            <a
              href={formatAdminURL({ adminRoute, path: `/collections/${task.collection}/${task.document}` })}
              target="_blank"
              rel="noreferrer"
            >
              {task.title || texts.noTitle}
            </a>
            {!result.ok && <p>{result.reasons.length > 0 ? result.reasons.join(' ') : result.message}</p>}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

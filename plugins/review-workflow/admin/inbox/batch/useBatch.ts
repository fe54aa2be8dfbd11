'use client'

import { useState } from 'react'
import type { Task } from '../../../operations/tasks/types'
import { newKey } from '../../acting/newKey'
import { taskKey } from '../taskKey'
import type { BatchAnswers } from './answers'
import { postBatch, type ItemResult } from './postBatch'

/** Tasks sent at once, so that the reader sees it go on and a broken line concerns few. */
const atOnce = 5

type Send = { tasks: Task[]; answers: BatchAnswers; reason: string; noAnswer: string }

export type Batch = {
  results: ReadonlyMap<string, ItemResult>
  /** How far the sending has come; null while nothing is sent. */
  progress: { done: number; total: number } | null
  send: (args: Send) => Promise<void>
  /** Back to the form with those that did not pass. */
  reopen: () => void
  isDone: boolean
}

/** Sends a batch in small parts and keeps what came of each task, over all attempts. */
export function useBatch(url: string): Batch {
  // One key for all attempts: a task that passed unheard is not approved a second time.
  const [key] = useState(newKey)
  const [results, setResults] = useState<ReadonlyMap<string, ItemResult>>(new Map())
  const [progress, setProgress] = useState<Batch['progress']>(null)
  const [isDone, setDone] = useState(false)

  const send = async ({ tasks, ...rest }: Send) => {
    for (let done = 0; done < tasks.length; done += atOnce) {
      setProgress({ done, total: tasks.length })
      const part = tasks.slice(done, done + atOnce)
      const answered = await postBatch({ url, key, tasks: part, ...rest })
      setResults(
        (before) => new Map([...before, ...answered.map((one): [string, ItemResult] => [one.key, one])]),
      )
    }
    setProgress(null)
    setDone(true)
  }
  return { results, progress, send, isDone, reopen: () => setDone(false) }
}

/** Those that did not pass and that it makes sense to try again. */
export const retriable = (tasks: Task[], results: ReadonlyMap<string, ItemResult>): Task[] =>
  tasks.filter((task) => {
    const result = results.get(taskKey(task))
    return result !== undefined && !result.ok && result.mayRetry
  })

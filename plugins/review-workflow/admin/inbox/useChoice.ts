'use client'

import { useState } from 'react'
import type { Task } from '../../operations/tasks/types'
import { taskKey } from './taskKey'

export type TaskChoice = {
  chosen: Task[]
  /** Those that can be chosen at all: an opinion is given one by one. */
  choosable: Task[]
  isChosen: (task: Task) => boolean
  toggle: (task: Task) => void
  toggleAll: () => void
  clear: () => void
}

/** Which tasks of a page are ticked. What is no longer on the page is no longer ticked. */
export function useChoice(tasks: Task[]): TaskChoice {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  const choosable = tasks.filter(({ wants }) => wants === 'decision')
  const chosen = choosable.filter((task) => keys.has(taskKey(task)))
  return {
    chosen,
    choosable,
    isChosen: (task) => keys.has(taskKey(task)),
    toggle: (task) => {
      const next = new Set(keys)
      if (!next.delete(taskKey(task))) next.add(taskKey(task))
      setKeys(next)
    },
    toggleAll: () =>
      setKeys(chosen.length === choosable.length ? new Set() : new Set(choosable.map(taskKey))),
    clear: () => setKeys(new Set()),
  }
}

import type { Task } from '../../../operations/tasks/types'

export type Group = {
  key: string
  collection: string
  label: Task['stepLabel']
  gates: Task['gates']
  tasks: Task[]
}

/**
 * Tasks by step, in the order they came. Two versions of an order may ask for different points at a step
 * of one name; those are two groups.
 */
export function groupsOf(tasks: Task[]): Group[] {
  const groups = new Map<string, Group>()
  for (const task of tasks) {
    const { collection, step, stepLabel: label, gates } = task
    const key = JSON.stringify([collection, step, label, gates])
    const group = groups.get(key) ?? { key, collection, label, gates, tasks: [] }
    groups.set(key, { ...group, tasks: [...group.tasks, task] })
  }
  return [...groups.values()]
}

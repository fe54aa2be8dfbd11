import type { TaskQuery } from '../../operations/tasks/types'

/** The part of a query that makes a view of a box: what an address carries and a saved filter keeps. */
export type BoxView = Pick<TaskQuery, 'box' | 'collection' | 'step' | 'overdue' | 'q'>

/** A view as the search part of an address, in a fixed order; empty for the plain to-do box. */
export function boxAddress({
  box,
  collection,
  step,
  overdue,
  q,
  before,
}: BoxView & Pick<TaskQuery, 'before'>): string {
  const words = new URLSearchParams()
  if (box && box !== 'todo') words.set('box', box)
  if (collection) words.set('collection', collection)
  if (step) words.set('step', step)
  if (overdue) words.set('overdue', '1')
  if (q) words.set('q', q)
  if (before) words.set('before', before)
  const search = words.toString()
  return search === '' ? '' : `?${search}`
}

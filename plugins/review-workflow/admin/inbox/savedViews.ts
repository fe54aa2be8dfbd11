import { boxes } from '../../operations/tasks/types'
import type { BoxView } from './boxAddress'

export type SavedView = { name: string; view: BoxView }

/** Most views one person keeps; the oldest gives way. */
const mostKept = 20

/** What is stored under a person's preferences, as far as it can be understood. */
export function readSavedViews(stored: unknown): SavedView[] {
  const list: unknown = property(stored, 'views')
  if (!Array.isArray(list)) return []
  return list.flatMap((entry: unknown): SavedView[] => {
    const name = text(property(entry, 'name'))
    return name ? [{ name, view: readView(property(entry, 'view')) }] : []
  })
}

/** With a view under a name; the same name is overwritten. */
export const withView = (saved: SavedView[], added: SavedView): SavedView[] =>
  [...saved.filter(({ name }) => name !== added.name), added].slice(-mostKept)

function readView(stored: unknown): BoxView {
  const box = boxes.find((name) => name === property(stored, 'box'))
  return {
    box,
    collection: text(property(stored, 'collection')),
    step: text(property(stored, 'step')),
    q: text(property(stored, 'q')),
    overdue: property(stored, 'overdue') === true || undefined,
  }
}

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 200) : undefined

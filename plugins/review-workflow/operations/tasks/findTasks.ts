import type { PayloadRequest } from 'payload'
import { optionsOf } from '../../store/bind'
import { calendarOf } from './calendarOf'
import { countTasks, mostCounted } from './countTasks'
import { readCursor, writeCursor, type Cursor } from './cursor'
import { findCopies } from './findCopies'
import { findDone } from './findDone'
import { findStarted } from './findStarted'
import { findTodo } from './findTodo'
import { readDesk, type Desk } from './readDesk'
import { readTitles, titleKey } from './readTitles'
import { toTask } from './toTask'
import type { Box, FoundRun, Task, TaskFilter, TaskPage, TaskQuery } from './types'

const finders: Record<
  Box,
  (
    req: PayloadRequest,
    desk: Desk,
    query: { filter: TaskFilter; cursor: Cursor | null; limit: number },
  ) => Promise<FoundRun[]>
> = { todo: findTodo, started: findStarted, done: findDone, cc: findCopies }

/**
 * One page of one of a person's boxes, and how much waits in them.
 * A text in the title is looked for among the first 1000 of the page's box.
 */
export async function findTasks(req: PayloadRequest, query: TaskQuery = {}): Promise<TaskPage> {
  const actor = optionsOf(req.payload).toActor(req)
  if (!actor) return { tasks: [], counts: { todo: 0, isOverdue: false, cc: 0 }, more: null }
  const { box = 'todo', limit: asked = 50, before, ...filter } = query
  const limit = Math.min(Math.max(asked, 1), 200)
  const cursor = readCursor(before)
  const desk = await readDesk(req, actor)
  const found = await finders[box](req, desk, { filter, cursor, limit: filter.q ? mostCounted : limit + 1 })
  const { page, titles } = await withTitles(req, found, limit, filter.q)
  return {
    tasks: inWords(req, desk, page, titles),
    counts: await countTasks(req, desk),
    more: cursorAfter(found, page, limit),
  }
}

async function withTitles(req: PayloadRequest, found: FoundRun[], limit: number, q: string | undefined) {
  if (!q) {
    const page = found.slice(0, limit)
    return { page, titles: await readTitles(req, page) }
  }
  const titles = await readTitles(req, found, q)
  return { page: found.filter((run) => titles.has(titleKey(run))).slice(0, limit), titles }
}

function inWords(
  req: PayloadRequest,
  { definitions, hats }: Desk,
  page: FoundRun[],
  titles: Map<string, string>,
): Task[] {
  const around = {
    definitions: new Map(definitions.map(({ id, body }) => [id, body])),
    hats,
    calendar: calendarOf(req.payload),
    now: new Date().toISOString(),
  }
  return page.map((run) => toTask(run, titles.get(titleKey(run)) ?? '', around))
}

/** Where the next page begins; null when this one ends the box. */
function cursorAfter(found: FoundRun[], page: FoundRun[], limit: number): string | null {
  const last = page.at(-1)
  const isEnd = !last || page.length < limit || found.at(-1)?.id === last.id
  return isEnd ? null : writeCursor({ at: last.at, id: last.id, isRead: last.copy?.readAt != null })
}

import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Localised, WorkflowDefinition } from '../core/types'
import type { WorkflowDocument } from '../options'
import { optionsOf, reviewed } from '../store/bind'
import { anyTx, sql, type Row } from '../store/tx'

export type Task = {
  collection: string
  document: string
  /** Empty when the document has none, or the person may not read it. */
  title: string
  step: string
  stepLabel: Localised
  waitingSince: string
}

/**
 * What waits for the request's person, oldest first: runs in review at a step that is theirs, which
 * they neither wrote nor approved in this round.
 *
 * @param limit most tasks to return, default 50; `total` counts all of them
 */
export async function findTasks(req: PayloadRequest, limit = 50): Promise<{ tasks: Task[]; total: number }> {
  const actor = optionsOf(req.payload).toActor(req)
  if (!actor) return { tasks: [], total: 0 }
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select r.collection, r.document, r.step, r.scope, r.waiting_since, d.body as definition, count(*) over () as total
    from workflow_runs r
    join workflow_definitions d on d.id = r.definition_id
    where r.status = 'inReview' and (r.scope is null or r.scope = ${actor.scope})
      and not r.authors ? ${actor.id}
      and exists (
        select 1 from jsonb_array_elements(d.body->'steps') as steps(one)
        where steps.one->>'id' = r.step and steps.one->'roles' ?| ${sql.param(actor.roles)}::text[])
      and (coalesce((d.body->>'allowSameApprover')::boolean, false)
        or not exists (
          select 1 from jsonb_array_elements(r.approvals) as approvals(one) where approvals.one->>'actor' = ${actor.id}))
    order by r.waiting_since limit ${limit}`)
  return { tasks: await withTitles(req, rows.map(toTask)), total: Number(rows[0]?.total ?? 0) }
}

function toTask(row: Row): Task {
  const definition = row.definition as WorkflowDefinition
  const step = definition.steps.find(({ id }) => id === row.step)
  return {
    collection: String(row.collection),
    document: String(row.document),
    title: '',
    step: String(row.step),
    stepLabel: step?.label ?? { zh: String(row.step), en: String(row.step) },
    waitingSince: new Date(String(row.waiting_since)).toISOString(),
  }
}

/** Reads the titles of all tasks with one query a collection, as the person who asks. */
async function withTitles(req: PayloadRequest, tasks: Task[]): Promise<Task[]> {
  const collections = [...new Set(tasks.map(({ collection }) => collection))]
  const titles = new Map<string, string>()
  for (const collection of collections) {
    const ids = tasks.filter((task) => task.collection === collection).map(({ document }) => document)
    for (const [id, title] of await titlesIn(req, collection, ids)) titles.set(`${collection}/${id}`, title)
  }
  return tasks.map((task) => ({ ...task, title: titles.get(`${task.collection}/${task.document}`) ?? '' }))
}

async function titlesIn(req: PayloadRequest, collection: string, ids: string[]): Promise<[string, string][]> {
  const titleOf = reviewed(req.payload, collection).titleOf ?? plainTitle
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: false,
    // Somebody who may act at a step but read nothing of the collection gets tasks without titles, not an error.
    disableErrors: true,
    req,
  })
  return docs.map((document) => [String(document.id), titleOf({ ...document })])
}

const plainTitle = (document: WorkflowDocument): string =>
  typeof document.title === 'string' ? document.title : ''

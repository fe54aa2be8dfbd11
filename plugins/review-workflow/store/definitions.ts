import { randomUUID } from 'node:crypto'
import { edgesOf } from '../core/definition'
import { definitionHash } from './hashes'
import type { WorkflowDefinition } from '../core/types'
import { sql, type Executor } from './tx'

export type StoredDefinition = { id: string; body: WorkflowDefinition }

/**
 * The newest version of a definition, or null when it was never registered: the body's own, else the one
 * that holds for all.
 */
export async function readDefinition(
  tx: Executor,
  key: string,
  scope: string | null,
): Promise<StoredDefinition | null> {
  const { rows } = await tx.execute(sql`
    select id, body from workflow_definitions
    where key = ${key} and (scope is null or scope = ${scope})
    order by scope is null, version desc limit 1`)
  return rows[0] ? { id: String(rows[0].id), body: rows[0].body as WorkflowDefinition } : null
}

/**
 * Registers a definition unless its exact content is there already. A changed definition becomes the
 * next version; runs keep the one they are pinned to.
 */
export async function registerDefinition(
  tx: Executor,
  definition: WorkflowDefinition,
  scope: string | null = null,
): Promise<StoredDefinition> {
  const hash = definitionHash(definition, scope)
  await tx.execute(sql`
    insert into workflow_definitions (id, key, scope, version, hash, label, body, edges, updated_at, created_at)
    select ${randomUUID()}, ${definition.key}, ${scope},
      coalesce((select max(version) from workflow_definitions
        where key = ${definition.key} and scope is not distinct from ${scope}), 0) + 1,
      ${hash}, ${JSON.stringify(definition.label)}::jsonb, ${JSON.stringify(definition)}::jsonb,
      ${JSON.stringify(edgesOf(definition))}::jsonb, now(), now()
    on conflict (hash) do nothing`)
  const { rows } = await tx.execute(sql`select id, body from workflow_definitions where hash = ${hash}`)
  if (!rows[0]) throw new Error(`review-workflow: definition ${definition.key} could not be registered`)
  return { id: String(rows[0].id), body: rows[0].body as WorkflowDefinition }
}

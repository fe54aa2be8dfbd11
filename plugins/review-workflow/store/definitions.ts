import { randomUUID } from 'node:crypto'
import { definitionHash, edgesOf } from '../core/definition'
import type { WorkflowDefinition } from '../core/types'
import { sql, type Executor } from './tx'

export type StoredDefinition = { id: string; body: WorkflowDefinition }

/** The newest version of a definition, or null when it was never registered. */
export async function readDefinition(tx: Executor, key: string): Promise<StoredDefinition | null> {
  const { rows } = await tx.execute(sql`
    select id, body from workflow_definitions where key = ${key} order by version desc limit 1`)
  return rows[0] ? { id: String(rows[0].id), body: rows[0].body as WorkflowDefinition } : null
}

/**
 * Registers a definition unless its exact content is there already. A changed definition becomes the
 * next version; runs keep the one they are pinned to.
 */
export async function registerDefinition(
  tx: Executor,
  definition: WorkflowDefinition,
): Promise<StoredDefinition> {
  const hash = definitionHash(definition)
  await tx.execute(sql`
    insert into workflow_definitions (id, key, version, hash, label, body, edges, updated_at, created_at)
    select ${randomUUID()}, ${definition.key},
      coalesce((select max(version) from workflow_definitions where key = ${definition.key}), 0) + 1,
      ${hash}, ${JSON.stringify(definition.label)}::jsonb, ${JSON.stringify(definition)}::jsonb,
      ${JSON.stringify(edgesOf(definition))}::jsonb, now(), now()
    on conflict (hash) do nothing`)
  const { rows } = await tx.execute(sql`select id, body from workflow_definitions where hash = ${hash}`)
  if (!rows[0]) throw new Error(`review-workflow: definition ${definition.key} could not be registered`)
  return { id: String(rows[0].id), body: rows[0].body as WorkflowDefinition }
}

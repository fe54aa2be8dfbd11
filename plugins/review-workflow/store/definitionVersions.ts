import { randomUUID } from 'node:crypto'
import { edgesOf } from '../core/definition'
import type { WorkflowDefinition } from '../core/types'
import { definitionHash } from './hashes'
import { sql, type Executor, type Row } from './tx'

export type DefinitionVersion = {
  id: string
  version: number
  /** The body that saved it; null for what came with the installation. */
  scope: string | null
  body: WorkflowDefinition
  /** ISO 8601 instant. */
  createdAt: string
  /** Name of whoever saved it; null for what came with the installation. */
  savedBy: string | null
  /** Runs of the body that are pinned to it and not ended. */
  running: number
}

/**
 * The versions of a definition a body can use, newest first: its own and, before them, those of the
 * installation. The first one is in force.
 */
export async function readVersions(
  tx: Executor,
  key: string,
  scope: string | null,
): Promise<DefinitionVersion[]> {
  const { rows } = await tx.execute(sql`
    select d.id, d.version::int as version, d.scope, d.body, d.created_at, d.saved_by,
      (select count(*)::int from workflow_runs r
        where r.definition_id = d.id and r.status in ('draft', 'inReview', 'returned')
          and (r.scope is null or ${scope}::text is null or r.scope = ${scope}::text)) as running
    from workflow_definitions d
    where d.key = ${key} and (d.scope is null or d.scope = ${scope}::text)
    order by d.scope nulls last, d.version desc`)
  return rows.map(toVersion)
}

/** Holds a body's definition for the rest of the transaction, so that two savings come one after the other. */
export async function holdDefinition(tx: Executor, key: string, scope: string | null): Promise<void> {
  const name = `workflow-definition ${key} ${scope ?? ''}`
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`)
}

/** Writes one version. The caller holds the definition and has checked it. */
export async function insertVersion(
  tx: Executor,
  { definition, scope, savedBy }: { definition: WorkflowDefinition; scope: string | null; savedBy: string },
): Promise<void> {
  await tx.execute(sql`
    insert into workflow_definitions
      (id, key, version, scope, hash, label, body, edges, saved_by, updated_at, created_at)
    values (${randomUUID()}, ${definition.key}, ${definition.version}, ${scope}, ${definitionHash(definition, scope)},
      ${JSON.stringify(definition.label)}::jsonb, ${JSON.stringify(definition)}::jsonb,
      ${JSON.stringify(edgesOf(definition))}::jsonb, ${savedBy}, now(), now())`)
}

const toVersion = (row: Row): DefinitionVersion => ({
  id: String(row.id),
  version: Number(row.version),
  scope: typeof row.scope === 'string' ? row.scope : null,
  body: row.body as WorkflowDefinition,
  createdAt: new Date(String(row.created_at)).toISOString(),
  savedBy: typeof row.saved_by === 'string' ? row.saved_by : null,
  running: Number(row.running),
})

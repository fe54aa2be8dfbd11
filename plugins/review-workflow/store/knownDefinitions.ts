import type { Payload, PayloadRequest } from 'payload'
import type { Localised, WorkflowDefinition } from '../core/types'
import type { StoredDefinition } from './definitions'
import { anyTx, sql } from './tx'

/** A stored version never changes (PostgreSQL sees to it), so each is read once a process. */
const known = new WeakMap<Payload, Map<string, StoredDefinition>>()
const asked = new WeakMap<PayloadRequest, Promise<StoredDefinition[]>>()

/**
 * Every version of every definition, asked for once a request. Costs one statement that reads ids alone,
 * unless there is a new version.
 */
export async function knownDefinitions(req: PayloadRequest): Promise<StoredDefinition[]> {
  // What a transaction alone sees may yet be rolled back; it is not kept.
  if (await req.transactionID) return read(req, new Map(cacheOf(req.payload)))
  const answer = asked.get(req) ?? read(req, cacheOf(req.payload))
  asked.set(req, answer)
  return answer
}

function cacheOf(payload: Payload): Map<string, StoredDefinition> {
  const cache = known.get(payload) ?? new Map<string, StoredDefinition>()
  known.set(payload, cache)
  return cache
}

async function read(req: PayloadRequest, cache: Map<string, StoredDefinition>): Promise<StoredDefinition[]> {
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select id, case when id = any(${sql.param([...cache.keys()])}::uuid[]) then null else body end as body
    from workflow_definitions`)
  return rows.map((row) => {
    const id = String(row.id)
    const definition = cache.get(id) ?? { id, body: row.body as WorkflowDefinition }
    cache.set(id, definition)
    return definition
  })
}

export const isKnownDefinition = (payload: Payload, id: string): boolean =>
  known.get(payload)?.has(id) === true

/** The name of a step in the version it belongs to, as far as this process has read that version. */
export function knownStepLabel(
  payload: Payload,
  step: string,
  definition: string | undefined,
): Localised | null {
  const body = definition === undefined ? undefined : known.get(payload)?.get(definition)?.body
  return body?.steps.find(({ id }) => id === step)?.label ?? null
}

import { taskIndexes } from '../taskIndexes'
import { eventGuard } from './eventGuard'
import { functions } from './functions'
import { indexes } from './indexes'
import { definitionGuard, pointerGuard, proxyGuard } from './otherGuards'
import { runGuard } from './runGuard'
import { upgrade } from './upgrade'

/**
 * What PostgreSQL itself enforces, whoever writes: idempotent, run by a migration and, where a schema
 * was pushed without migrations, at start.
 *
 * @param tables document tables that carry the `workflow_id` pointer
 */
export const workflowSchemaSql = (tables: readonly string[]): string =>
  [
    upgrade,
    indexes,
    taskIndexes,
    functions,
    eventGuard,
    runGuard,
    definitionGuard,
    proxyGuard,
    ...tables.map(pointerGuard),
  ].join('\n')

import type { FieldHook, PayloadRequest, TypeWithID } from 'payload'
import { isKnownDefinition, knownDefinitions } from '../store/knownDefinitions'
import { rememberStanding } from '../store/standingMemory'
import { readStanding } from '../store/standings'
import { idOf } from './idOf'

/** Which columns of a document its reader asked for, by the document. */
const wanted = new WeakMap<object, Set<Column>>()

type Column = 'workflowStatus' | 'workflowStep' | 'workflowWaitingFor' | 'workflowDueAt'

/** Notes that a column is asked for. The pointer's own hook fills it in. */
export const wantColumn =
  (column: Column): FieldHook =>
  ({ siblingData }) => {
    const columns = wanted.get(siblingData) ?? new Set<Column>()
    wanted.set(siblingData, columns.add(column))
  }

/**
 * Fills the columns of a document from its run, one statement for a whole page.
 *
 * Payload would do it by itself, with a whole `find` for every column: four for a list, and eight for an
 * update, which reads its document twice. It starts from the pointer, in the same turn of the event loop
 * in which this hook is called; so the pointer is put aside until that turn is over.
 */
export const fillColumns: FieldHook<TypeWithID, unknown> = async ({ data, siblingData, req, value }) => {
  const run = idOf(value)
  if (run === null || data !== siblingData) return undefined
  siblingData.workflow = undefined
  // By the next turn every column that is read has said so.
  await Promise.resolve()
  const columns = wanted.get(siblingData) ?? new Set()
  const standing = columns.size > 0 ? await readStanding(req, run) : null
  if (standing) {
    rememberStanding(siblingData, standing)
    if (columns.has('workflowStep')) await learn(req, standing.definitionId)
    if (columns.has('workflowStatus')) siblingData.workflowStatus = standing.status
    if (columns.has('workflowStep')) siblingData.workflowStep = standing.step
    if (columns.has('workflowWaitingFor')) siblingData.workflowWaitingFor = standing.waitingFor
    if (columns.has('workflowDueAt')) siblingData.workflowDueAt = standing.dueAt
  }
  return value
}

/** A cell has no request to ask for the name of its step; so the version is read here, once a process. */
async function learn(req: PayloadRequest, definition: string): Promise<void> {
  if (!req.transactionID && !isKnownDefinition(req.payload, definition)) await knownDefinitions(req)
}

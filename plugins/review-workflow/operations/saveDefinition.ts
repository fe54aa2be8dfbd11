import type { PayloadRequest } from 'payload'
import { canonical } from '../core/canonical'
import type { Problem } from '../core/check/types'
import { WorkflowError } from '../core/errors'
import { isSavable } from '../core/isSavable'
import type { WorkflowDefinition } from '../core/types'
import { optionsOf } from '../store/bind'
import {
  holdDefinition,
  insertVersion,
  readVersions,
  type DefinitionVersion,
} from '../store/definitionVersions'
import { inTransaction } from '../store/inTransaction'
import { managerOf } from './managerOf'
import { problemsOf } from './problemsOf'

export type SaveDefinitionArgs = {
  key: string
  /** The version the person started from; a newer one in force means somebody was faster. */
  basedOn: number
  /** What shall be in force from now on. */
  body: Omit<WorkflowDefinition, 'key' | 'version'>
}

export type SaveOutcome =
  | { kind: 'saved' | 'unchanged'; version: number; problems: Problem[] }
  | { kind: 'wrong'; problems: Problem[] }
  | { kind: 'conflict'; version: number; savedBy: string | null }

/**
 * Makes a definition the next version of the person's body. Runs that are under way keep theirs; what is
 * submitted from now on follows this one. Saving what is in force already changes nothing.
 *
 * @throws WorkflowError `workflow.denied` for anybody but an office administrator, `workflow.notFound` for
 *   a key no collection uses
 */
export async function saveDefinition(
  req: PayloadRequest,
  { key, basedOn, body }: SaveDefinitionArgs,
): Promise<SaveOutcome> {
  const manager = managerOf(req)
  const { scope } = manager
  assertKey(req, key)
  return inTransaction(req, async (tx): Promise<SaveOutcome> => {
    await holdDefinition(tx, key, scope)
    const versions = await readVersions(tx, key, scope)
    const [inForce] = versions
    if (!inForce) throw new WorkflowError('workflow.notFound')
    if (inForce.version !== basedOn)
      return { kind: 'conflict', version: inForce.version, savedBy: inForce.savedBy }
    const definition = { ...body, key, version: nextVersion(versions) }
    const problems = await problemsOf(req, definition, scope)
    if (!isSavable(problems)) return { kind: 'wrong', problems }
    if (saysTheSame(definition, inForce.body))
      return { kind: 'unchanged', version: inForce.version, problems }
    await insertVersion(tx, { definition, scope, savedBy: manager.name })
    return { kind: 'saved', version: definition.version, problems }
  })
}

function assertKey(req: PayloadRequest, key: string): void {
  const { collections } = optionsOf(req.payload)
  if (!Object.values(collections).some(({ definition }) => definition === key))
    throw new WorkflowError('workflow.notFound')
}

/** One number counts the installation's versions and the body's own, so that a number says one thing. */
const nextVersion = (versions: DefinitionVersion[]): number =>
  Math.max(...versions.map(({ version }) => version)) + 1

const saysTheSame = (a: WorkflowDefinition, b: WorkflowDefinition): boolean =>
  canonical({ ...a, version: 0 }) === canonical({ ...b, version: 0 })

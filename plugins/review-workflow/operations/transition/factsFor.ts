import type { PayloadRequest } from 'payload'
import { findStep } from '../../core/definition'
import type { ActionId, Actor, Facts, GateResult } from '../../core/types'
import { weekdays } from '../../core/weekdays'
import type { WorkflowDocument } from '../../options'
import { optionsOf } from '../../store/bind'
import { sha256 } from '../../store/hashes'
import type { LockedRun } from '../../store/lockForAction'
import type { StoredRun } from '../../store/runs'
import { checkNamed } from './checks'

type Situation = {
  run: StoredRun
  locked: Pick<LockedRun, 'remindedAt' | 'hasCopy'>
  document: WorkflowDocument
  content: Record<string, unknown>
  /** Absent where every action is described. */
  action?: ActionId
}

/** What holds at this moment beyond the run itself; the checks of a step are asked here, inside the transaction. */
export async function factsFor(req: PayloadRequest, situation: Situation): Promise<Facts> {
  const { run, locked, content, action } = situation
  const mayApprove = action === undefined || action === 'approve' || action === 'timeout'
  return {
    now: new Date().toISOString(),
    contentHash: sha256(content),
    content,
    checks: mayApprove ? await checksOf(req, situation) : {},
    holders: await holdersOf(req, run),
    remindedAt: locked.remindedAt,
    hasCopy: locked.hasCopy,
    calendar: optionsOf(req.payload).calendar ?? weekdays,
  }
}

async function checksOf(
  req: PayloadRequest,
  { run, document }: Situation,
): Promise<Record<string, GateResult>> {
  const results: Record<string, GateResult> = {}
  for (const { id, kind, check, params = {} } of findStep(run.definition, run.step)?.gates ?? []) {
    if (kind !== 'check' || check === undefined) continue
    const ask = checkNamed(req, check)
    // A check this installation does not have cannot have been passed.
    results[id] = ask ? await ask({ req, collection: run.collection, document, params }) : { passed: false }
  }
  return results
}

/** Those who hold a step of which everybody has to sign; nobody is asked for where no step is such. */
async function holdersOf(
  req: PayloadRequest,
  { definition, scope }: StoredRun,
): Promise<Record<string, Actor[]>> {
  const { findPeople } = optionsOf(req.payload)
  const holders: Record<string, Actor[]> = {}
  for (const { id, quorum, roles, people = [] } of definition.steps) {
    if (quorum?.kind === 'all' && findPeople)
      holders[id] = await findPeople(req, { roles, ids: people, scope })
  }
  return holders
}

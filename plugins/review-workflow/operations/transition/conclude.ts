import { actionRules } from '../../core/actions'
import { WorkflowError } from '../../core/errors'
import { reduce } from '../../core/reduce'
import type { Actor, Decision, Plan } from '../../core/types'
import type { WorkflowDocument } from '../../options'
import type { LockedRun } from '../../store/lockForAction'
import { reviewedContent } from '../../store/reviewedContent'
import type { StoredRun } from '../../store/runs'
import type { Executor } from '../../store/tx'
import { announce } from './announce'
import { factsFor } from './factsFor'
import type { TransitionArgs } from './index'
import { peopleFor } from './peopleFor'
import { write } from './write'

type Conclusion = {
  args: TransitionArgs
  actor: Actor
  /** The run with the order it is decided by and everybody who is behind the document by now. */
  run: StoredRun
  /** Those behind it as the run had it. */
  authors: string[]
  locked: Pick<LockedRun, 'remindedAt' | 'hasCopy'>
  document: WorkflowDocument
}

/** Decides, records and announces, once it is known that the run is the caller's to move. */
export async function conclude(tx: Executor, conclusion: Conclusion): Promise<StoredRun> {
  const { args, actor, run, locked, document } = conclusion
  const { req, collection, action } = args
  const content = await reviewedContent(req, collection, document)
  const facts = await factsFor(req, { run, locked, document, content, action })
  const request = { ...args, actor, people: await peopleFor(req, run, args) }
  const plan = assertAllowed(reduce(run.definition, run, request, facts))

  // A line in the history changes nothing of the run, not even who is behind it by now.
  const authors = actionRules[action].decides ? plan.next.authors : conclusion.authors
  const next = { ...plan.next, authors }
  const { moved, event } = await write(tx, { run, plan: { ...plan, next }, args, actor, facts, content })
  await announce({ args, document, run: moved, event })
  return moved
}

function assertAllowed(decision: Decision): Plan {
  if (decision.ok) return decision.plan
  const onlyIncomplete = decision.reasons.every((reason) => reason.incomplete)
  throw new WorkflowError(onlyIncomplete ? 'workflow.incomplete' : 'workflow.denied', {
    reasons: decision.reasons,
  })
}

import { readWorkflow, transition, type ActionId } from '../../../plugins/review-workflow'
import { requestOf, type Loaded } from './context'

/** Who stands at which step, by their keys in the content. */
const reviewers: Record<string, string> = {
  initialReview: 'editor-1',
  review: 'secretary-general',
  approval: 'vice-chair-1',
  finalApproval: 'chair',
  proof: 'secretary-general',
  consultation: 'vice-chair-1',
  signOff: 'chair',
}

type Collection = 'items' | 'issues'

/** The step that must act next on a document, or its status when none must. */
export async function placeOf(loaded: Loaded, collection: Collection, id: string): Promise<string> {
  const { run } = await readWorkflow(await requestOf(loaded, 'editor-1'), collection, id)
  return run.step ?? run.status
}

/** The person whose step it is acts, ticking every gate their step has. */
export async function act(
  loaded: Loaded,
  collection: Collection,
  id: string,
  action: ActionId,
  reason: { reason?: string; reasonCode?: string } = {},
): Promise<void> {
  const place = await placeOf(loaded, collection, id)
  const req = await requestOf(loaded, reviewers[place] ?? 'editor-1')
  const { run, actions } = await readWorkflow(req, collection, id)
  const gates = actions.find((candidate) => candidate.id === action)?.gates ?? []
  await transition({
    req: await requestOf(loaded, reviewers[place] ?? 'editor-1'),
    collection,
    id,
    action,
    rev: run.rev,
    gates: Object.fromEntries(gates.map((gate) => [gate.id, true])),
    ...reason,
    via: 'demo',
  })
}

import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../core/errors'
import type { Actor } from '../core/types'
import { optionsOf } from '../store/bind'

/**
 * The office administrator who asks.
 *
 * @throws WorkflowError `workflow.denied` for everybody else
 */
export function managerOf(req: PayloadRequest): Actor {
  const { toActor, mayManage } = optionsOf(req.payload)
  const actor = toActor(req)
  if (!actor || mayManage?.(req) !== true) throw new WorkflowError('workflow.denied')
  return actor
}

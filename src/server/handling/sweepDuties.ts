import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { inTransaction } from '../../../plugins/review-workflow'
import { sweepDuty } from './sweepDuty'

/**
 * Looks at these duties one after the other, each in a transaction of its own that holds it; every mail and
 * notice has a key, so any number of sweeps at once send each thing once.
 *
 * @throws AggregateError of what went wrong at single duties, after all the others were dealt with
 */
export async function sweepDuties(payload: Payload, ids: readonly string[]): Promise<void> {
  const failures: unknown[] = []
  for (const id of ids) {
    // What one duty stumbles over holds up no other.
    try {
      const req = await createLocalReq({}, payload)
      await inTransaction(req, () => sweepDuty(req, id))
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'handling: a duty could not be swept')
}

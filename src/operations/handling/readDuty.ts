import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../../plugins/review-workflow'
import { openDuty } from './hold/openDuty'
import type { DutyAccess, DutyReading } from './types'
import { toView } from './view/toView'

/**
 * A duty as its department sees it through its link or signed in, and as the office sees it. Reading
 * changes nothing, whoever (or whatever mail scanner) opens it.
 */
export async function readDuty(req: PayloadRequest, access: DutyAccess): Promise<DutyReading> {
  return inTransaction(req, async (): Promise<DutyReading> => {
    const opened = await openDuty(req, access, { hold: false })
    return opened && 'assignment' in opened ? toView(req, opened) : opened
  })
}

import type { InboundMail } from '../../../payload-types'
import { now } from '../../../server/clock'

/** When a mail arrived, by the clock of the duties; never later than now. */
export const momentOf = ({ receivedAt }: InboundMail): Date =>
  new Date(Math.min(Date.parse(receivedAt), now().getTime()))

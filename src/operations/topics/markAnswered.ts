import type { PayloadRequest } from 'payload'
import { markAnswered as mark } from '../../../plugins/solicitation'

/** Notes that members have answered a topic, in the transaction that takes their item in. */
export const markAnswered = (
  req: PayloadRequest,
  { topic, members }: { topic: string; members: readonly string[] },
): Promise<void> => mark(req, { topic, people: members })

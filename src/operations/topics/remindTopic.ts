import type { PayloadRequest } from 'payload'
import { remindNow } from '../../../plugins/solicitation'
import { asTopicAct } from './asTopicAct'

/**
 * Reminds everybody who was asked and has not answered, at most once a day.
 *
 * @returns how many were mailed: not those without an address, nor those who refuse reminders
 * @throws OperationError `topic.notFound`, `topic.notNow`, `topic.remindedToday`
 */
export const remindTopic = async (req: PayloadRequest, id: string): Promise<{ mailed: number }> => ({
  mailed: await asTopicAct(req, id, () => remindNow(req, id)),
})

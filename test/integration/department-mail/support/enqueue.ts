import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { enqueueMessage } from '../../../../plugins/department-mail'
import { type EnqueueInput } from '../../../../plugins/department-mail/exports/types'

/** Runs `work` in one transaction of a fresh request. */
export async function inTransaction<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const result = await work(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** An ordinary message, with what the test changes about it. */
export function letter(key: string, change: Partial<EnqueueInput> = {}): EnqueueInput {
  return {
    key,
    to: { address: 'handler@example.org', name: '经办人' },
    subject: `关于 ${key} 的函`,
    text: '请于15个工作日内回复。',
    template: 'dispatch',
    locale: 'zh',
    ...change,
  }
}

/** Enqueues one message in a transaction of its own; returns its id. */
export function enqueue(payload: Payload, key: string, change: Partial<EnqueueInput> = {}): Promise<string> {
  return inTransaction(payload, (req) => enqueueMessage(req, letter(key, change)))
}

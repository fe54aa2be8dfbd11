import { getPayload, handleEndpoints } from 'payload'
import { reviewOfficeConfig } from '../../../support/reviewOffice/config'
import { office } from './office'
import type { Answered, Asked, Batch } from './messages'

/** A process of its own with the office on a database: answers REST requests that its parent sends. */
const databaseUrl = process.env.RACE_DATABASE_URL ?? ''
const payload = await getPayload({ config: reviewOfficeConfig({ ...office, databaseUrl, isPushed: false }) })
payload.logger.level = 'silent'

process.on('message', ({ number, entries }: Batch<Asked>) => {
  // All of a batch are under way before the first is answered.
  void Promise.all(entries.map(ask)).then((answers) => {
    const batch: Batch<Answered> = { number, entries: answers }
    process.send?.(batch)
  })
})
process.on('disconnect', () => process.exit())
process.send?.('ready')

async function ask({ method, path, token, key, body }: Asked): Promise<Answered> {
  const response = await handleEndpoints({
    config: payload.config,
    request: new Request(`http://localhost:3000/api/${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        authorization: `JWT ${token}`,
        ...(key ? { 'Idempotency-Key': key } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  })
  return { status: response.status, body: JSON.parse((await response.text()) || 'null') as unknown }
}

import { Client } from 'pg'
import { replyUrl, trackingUrl, unsubscribeUrl } from '../../../src/server/links'
import type { Application } from '../../support/application'

export type PrivatePage =
  'tracking' | 'returned' | 'revise' | 'rate' | 'reply' | 'answered' | 'unsubscribe' | 'topic'

/** Private addresses of the demonstration city, as its mails name them: of authors, and of departments. */
export async function privateAddresses(app: Application): Promise<Record<PrivatePage, string>> {
  // The links are signed here as the application signs them: under its secret.
  process.env.PAYLOAD_SECRET = app.secret
  process.env.PUBLIC_URL = app.url
  const client = new Client({ connectionString: app.databaseUrl })
  await client.connect()
  const first = async (query: string): Promise<string> =>
    (await client.query<{ id: string }>(query)).rows[0]?.id ?? ''
  try {
    const handled = await first(`select item_id as id from assignments where state = 'accepted' limit 1`)
    const returned = await first(
      `select document as id from workflow_runs where collection = 'items' and status = 'returned' limit 1`,
    )
    const dispatched = await first(`select id from assignments where state = 'dispatched' limit 1`)
    const accepted = await first(`select id from assignments where state = 'accepted' limit 1`)
    const member = await first(`select id from members where user_id is null order by name limit 1`)
    const topic = await first(`select slug as id from topics where state = 'published' and is_public limit 1`)
    const tomorrow = new Date(Date.now() + 86_400_000)
    return {
      tracking: trackingUrl(handled),
      returned: trackingUrl(returned),
      revise: `${trackingUrl(returned)}/revise`,
      rate: `${trackingUrl(handled)}/rate`,
      reply: replyUrl(dispatched, 1, tomorrow),
      answered: replyUrl(accepted, 1, tomorrow),
      unsubscribe: unsubscribeUrl(member, 'topics'),
      topic: `${app.url}/topics/${topic}`,
    }
  } finally {
    await client.end()
  }
}

import { getPayload, handleEndpoints, type Payload } from 'payload'
import pg from 'pg'
import { freshForm, publicSubmissionSchemaSql } from '../../../../plugins/public-submission'
import { scratchDatabase } from '../../department-mail/support/database'
import { foreignConfig } from '../../foreign/public-submission/config'

export type Answer = { status: number; headers: Headers; text: string; json: () => unknown }

export type Harness = {
  payload: Payload
  pool: pg.Pool
  send: (init: RequestInit & { path?: string }) => Promise<Answer>
  /** As a browser posts a form: urlencoded unless `body` is FormData. */
  post: (fields: Record<string, string> | FormData, headers?: Record<string, string>) => Promise<Answer>
  titles: () => Promise<string[]>
  drafts: (state: string) => Promise<Record<string, unknown>[]>
  close: () => Promise<void>
}

/** The hidden fields of a form that was handed out some seconds ago. */
export const handedOut = (payload: Payload, secondsAgo = 60) => ({
  ...freshForm({ secret: payload.secret, kind: 'submission', now: new Date(Date.now() - secondsAgo * 1000) }),
})

/** The foreign application on a scratch database, called over its REST handler. */
export async function startHarness(limits: { perAddress?: number; perForm?: number } = {}): Promise<Harness> {
  const database = await scratchDatabase()
  const payload = await getPayload({
    config: foreignConfig({ databaseUrl: database.url, ...limits }),
    key: database.url,
  })
  // Payload keeps a connection of its own for ever; dropping the database ends it.
  payload.db.pool.on('error', () => undefined)
  const pool = new pg.Pool({ connectionString: database.url, max: 4 })
  pool.on('error', () => undefined)
  await pool.query(publicSubmissionSchemaSql)

  const send: Harness['send'] = async ({ path = '/submissions', ...init }) => {
    const request = new Request(`http://localhost/api${path}`, { method: 'POST', ...init })
    const response = await handleEndpoints({
      config: Promise.resolve(payload.config),
      request,
      payloadInstanceCacheKey: database.url,
    })
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: () => JSON.parse(text) as unknown,
    }
  }

  return {
    payload,
    pool,
    send,
    post: (fields, headers = {}) =>
      send({
        body: fields instanceof FormData ? fields : new URLSearchParams(fields),
        headers: { accept: 'text/html,application/xhtml+xml', ...headers },
      }),
    titles: async () =>
      (await pool.query<{ title: string }>('select title from posts')).rows.map(({ title }) => title),
    drafts: async (state) =>
      (
        await pool.query<Record<string, unknown>>(
          'select * from submission_drafts where state = $1 order by created_at',
          [state],
        )
      ).rows,
    close: async () => {
      await payload.destroy()
      await pool.end()
      await database.drop()
    },
  }
}

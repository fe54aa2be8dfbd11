import { getPayload, handleEndpoints, type Payload } from 'payload'
import pg from 'pg'
import { freshForm, publicSubmissionSchemaSql } from '../../../../plugins/public-submission'
import { scratchDatabase } from '../../department-mail/support/database'
import { foreignConfig, type ForeignOptions } from '../../foreign/public-submission/config'

export type Answer = { status: number; headers: Headers; text: string; json: () => unknown }

export type Harness = {
  payload: Payload
  pool: pg.Pool
  send: (init: RequestInit & { path?: string }) => Promise<Answer>
  /** As a browser posts a form: urlencoded unless `body` is FormData. */
  post: (
    fields: Record<string, string> | FormData,
    headers?: Record<string, string>,
    path?: string,
  ) => Promise<Answer>
  json: (body: unknown, headers?: Record<string, string>, path?: string) => Promise<Answer>
  /** Headers of a browser in which this person is signed in; made when there is none. */
  signIn: (email: string) => Promise<Record<string, string>>
  titles: () => Promise<string[]>
  drafts: (state: string) => Promise<Record<string, unknown>[]>
  close: () => Promise<void>
}

/** The hidden fields of a form that was handed out some seconds ago. */
export const handedOut = (payload: Payload, secondsAgo = 60) => ({
  ...freshForm({ secret: payload.secret, kind: 'submission', now: new Date(Date.now() - secondsAgo * 1000) }),
})

/** The foreign application on a scratch database, called over its REST handler. */
export async function startHarness(options: Omit<ForeignOptions, 'databaseUrl'> = {}): Promise<Harness> {
  const database = await scratchDatabase()
  const payload = await getPayload({
    config: foreignConfig({ databaseUrl: database.url, ...options }),
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
    post: (fields, headers = {}, path = '/submissions') =>
      send({
        path,
        body: fields instanceof FormData ? fields : new URLSearchParams(fields),
        headers: { accept: 'text/html,application/xhtml+xml', ...headers },
      }),
    json: (body, headers = {}, path = '/submissions') =>
      send({
        path,
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...headers },
      }),
    signIn: async (email) => {
      const password = 'only-for-this-test'
      const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: email } } })
      if (totalDocs === 0)
        await payload.create({
          collection: 'users',
          data: { email, password, name: email, roles: ['member'] },
        })
      const { token } = await payload.login({
        collection: 'users',
        data: { email, password },
      })
      return { cookie: `payload-token=${String(token)}`, 'sec-fetch-site': 'same-origin' }
    },
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

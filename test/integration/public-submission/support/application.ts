import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createLocalReq, getPayload, handleEndpoints, type Payload, type PayloadRequest } from 'payload'
import pg from 'pg'
import type { User } from '../../../../src/payload-types'
import { runScript } from '../../../support/database/runScript'
import { scratchDatabase } from '../../department-mail/support/database'

export type Application = {
  payload: Payload
  pool: pg.Pool
  body: string
  member: User
  department: string
  request: (user?: User) => Promise<PayloadRequest>
  send: (init: RequestInit & { path?: string }) => Promise<Response>
  count: (table: string, where?: string) => Promise<number>
  close: () => Promise<void>
}

/** The application itself on a migrated scratch database: one body, one member who signs in, one department, three topics. */
export async function startApplication(): Promise<Application> {
  const database = await scratchDatabase()
  const folder = await mkdtemp(path.join(tmpdir(), 'submission-'))
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    PAYLOAD_SECRET: 'only-for-this-test-only-for-this-test',
    DATA_DIR: folder,
    PUBLIC_URL: 'http://localhost:3000',
    SUBMISSIONS_PER_ADDRESS: '100000',
    SUBMISSIONS_PER_FORM: '100000',
  })
  await runScript('scripts/migrate.ts', { DATABASE_URL: database.url })
  const { default: config } = await import('../../../../payload.config')
  const payload = await getPayload({ config, key: database.url })
  payload.db.pool.on('error', () => undefined)
  const pool = new pg.Pool({ connectionString: database.url, max: 4 })
  pool.on('error', () => undefined)
  return {
    payload,
    pool,
    ...(await furnish(payload)),
    request: (user) => createLocalReq(user ? { user: { ...user, collection: 'users' } } : {}, payload),
    send: ({ path: below = '/submissions', ...init }) =>
      handleEndpoints({
        config: Promise.resolve(payload.config),
        request: new Request(`http://localhost:3000/api${below}`, { method: 'POST', ...init }),
        payloadInstanceCacheKey: database.url,
      }),
    count: async (table, where = 'true') =>
      (await pool.query<{ n: number }>(`select count(*)::int as n from ${table} where ${where}`)).rows[0]
        ?.n ?? -1,
    close: async () => {
      // The connections that dropping the database ends are not worth a line each.
      payload.logger.level = 'silent'
      await payload.destroy()
      await pool.end()
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function furnish(payload: Payload) {
  const overrideAccess = true
  const { id: body } = await payload.create({
    collection: 'organisations',
    data: { name: '测试市政协', kind: 'cppcc', level: 'municipal' },
    overrideAccess,
  })
  const member = await payload.create({
    collection: 'users',
    data: {
      name: '林知远',
      email: 'lin@example.org',
      password: 'only-for-this-test',
      roles: ['member'],
      organisation: body,
    },
    overrideAccess,
  })
  await payload.create({
    collection: 'members',
    data: { name: '林知远', kind: 'member', user: member.id, organisation: body, email: 'lin@example.org' },
    overrideAccess,
  })
  for (const name of ['陈一', '周同', '周同']) {
    await payload.create({
      collection: 'members',
      data: { name, kind: 'member', organisation: body },
      overrideAccess,
    })
  }
  const { id: department } = await payload.create({
    collection: 'departments',
    data: { name: '市民政局', organisation: body },
    overrideAccess,
  })
  const days = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString()
  const topic = {
    kind: 'solicitation',
    origin: 'own',
    brief: '说明',
    organisation: body,
    state: 'published',
  } as const
  for (const data of [
    { ...topic, slug: 'open', title: '正在征集的选题', opensAt: days(-3), deadline: days(3) },
    { ...topic, slug: 'closed', title: '已经截止的选题', opensAt: days(-9), deadline: days(-1) },
    { ...topic, slug: 'inside', title: '内部选题', opensAt: days(-3), deadline: days(1), isPublic: false },
    {
      ...topic,
      slug: 'later',
      title: '尚未开始的选题',
      opensAt: days(1),
      deadline: days(9),
      state: 'scheduled' as const,
    },
  ]) {
    await payload.create({ collection: 'topics', data, overrideAccess })
  }
  return { body, member, department }
}

import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApplication, type TestApplication } from '../../support/database'
import { buildOffice, requestOf } from '../../support/factories'
import { rest, signedIn } from '../../support/rest'
import type { User } from '../../../src/payload-types'
import { actorNames, buildActors, type ActorName } from './actors'
import { isAllowed, operations } from './attempt'
import { expectations } from './expectations'
import { buildRows } from './rows'

const slugs = Object.keys(expectations) as CollectionSlug[]

describe('access', () => {
  let app: TestApplication
  let actors: Record<ActorName, User | null>
  let rows: Partial<Record<CollectionSlug, string>>

  beforeAll(async () => {
    app = await openApplication('access')
    // Every refusal of the table would be logged.
    app.payload.logger.level = 'silent'
    const office = await buildOffice(app.payload)
    actors = await buildActors(app.payload, office)
    rows = await buildRows(app, office)
  })
  afterAll(() => app.close())

  it('has an expectation for every collection there is', () => {
    expect(app.payload.config.collections.map(({ slug }) => slug).sort()).toEqual([...slugs].sort())
    const cells = slugs.length * operations.length * actorNames.length
    console.log(
      `access: ${slugs.length} collections × ${operations.length} operations × ${actorNames.length} people = ${cells} cells`,
    )
  })

  it.each(slugs.flatMap((slug) => operations.map((operation) => [slug, operation] as const)))(
    '%s: %s is for whom the table says',
    async (slug, operation) => {
      const allowed: ActorName[] = []
      for (const name of actorNames) {
        if (await isAllowed(app.payload, actors[name], operation, slug, rows[slug])) allowed.push(name)
      }
      expect(allowed).toEqual(actorNames.filter((name) => expectations[slug][operation].includes(name)))
    },
  )

  it.each(slugs.filter((slug) => slug !== 'editions'))(
    'no visitor reads %s over HTTP, whole or one',
    async (slug) => {
      for (const path of [slug, `${slug}/${rows[slug] ?? 'none'}`, `${slug}/count`]) {
        const { status, body } = await rest(app.payload, 'GET', path)
        // Preferences are read by their key, and a visitor has none.
        const isEmpty = status === 200 && slug === 'payload-preferences'
        expect(isEmpty || [403, 404, 501].includes(status)).toBe(true)
        expect(JSON.stringify(body)).not.toMatch(/"docs"|"id"/)
      }
    },
  )

  it('Payload’s list of migrations has no address at all', async () => {
    const { token } = await signedIn(app.payload, {
      body: rows.organisations ?? '',
      roles: ['admin'],
    })
    for (const method of ['GET', 'POST', 'PATCH', 'DELETE'] as const) {
      const { status } = await rest(app.payload, method, 'payload-migrations', {
        token,
        ...(method === 'GET' ? {} : { body: {} }),
      })
      expect(status).toBe(501)
    }
  })

  it('how to reach a reporter is for the research office and the reporter alone', async () => {
    const seen: ActorName[] = []
    for (const name of actorNames) {
      const { docs } = await app.payload
        .find({
          collection: 'items',
          where: { id: { equals: rows.items } },
          depth: 0,
          overrideAccess: false,
          req: await requestOf(app.payload, actors[name]),
        })
        .catch(() => ({ docs: [] }))
      if (JSON.stringify(docs).includes('author@example.org')) seen.push(name)
    }
    expect(seen).toEqual(['editor', 'author'])
  })

  it('nobody makes themselves more than they are', async () => {
    const member = actors.member
    const data = { roles: ['admin' as const], disabled: false, name: '新名' }
    await app.payload.update({
      collection: 'users',
      id: member?.id ?? '',
      data,
      overrideAccess: false,
      req: await requestOf(app.payload, member),
    })
    const after = await app.payload.findByID({
      collection: 'users',
      id: member?.id ?? '',
      depth: 0,
      overrideAccess: true,
    })
    expect({ name: after.name, roles: after.roles }).toEqual({ name: '新名', roles: ['member'] })
  })
})

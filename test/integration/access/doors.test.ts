import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApplication, type TestApplication } from '../../support/database'
import { buildOffice, buildUser, requestOf, type Office } from '../../support/factories'
import { rest, signedIn } from '../../support/rest'

describe('doors that access rules alone do not close', () => {
  let app: TestApplication
  let office: Office

  beforeAll(async () => {
    app = await openApplication('doors')
    office = await buildOffice(app.payload)
  })
  afterAll(() => app.close())

  it('signs a stopped account out of every session it has', async () => {
    const { id, token } = await signedIn(app.payload, { body: office.body, roles: ['editor'] })
    expect((await rest(app.payload, 'GET', 'users/me', { token })).body).toMatchObject({ user: { id } })
    await app.payload.update({ collection: 'users', id, data: { disabled: true }, overrideAccess: true })
    expect((await rest(app.payload, 'GET', 'users/me', { token })).body).toMatchObject({ user: null })
    const { status } = await rest(app.payload, 'PATCH', `users/${id}`, { token, body: { name: '改名' } })
    expect(status).toBe(403)
  })

  it('puts a new unit under the body of whoever creates it, and under no other', async () => {
    const other = await app.payload.create({
      collection: 'organisations',
      data: { name: '别处政协', kind: 'cppcc' },
      overrideAccess: true,
    })
    const admin = await buildUser(app.payload, { body: office.body, roles: ['admin'] })
    const create = async (parent?: string) =>
      app.payload.create({
        collection: 'organisations',
        data: { name: '新设工作室', kind: 'office', ...(parent ? { parent } : {}) },
        depth: 0,
        overrideAccess: false,
        req: await requestOf(app.payload, admin),
      })
    await expect(create(other.id)).rejects.toMatchObject({ status: 403 })
    expect(await create()).toMatchObject({ parent: office.body })
  })
})

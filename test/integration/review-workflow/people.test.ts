import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Item } from '../../../src/payload-types'
import { openApplication, type TestApplication } from '../../support/database'
import { act, buildBody, buildItem, buildOffice, buildUser, type Office } from '../../support/factories'
import { rest, signedIn } from '../../support/rest'

describe('whom an action may name', () => {
  let app: TestApplication
  let office: Office
  let item: Item
  let token: string
  let asking: string

  beforeAll(async () => {
    app = await openApplication('people')
    office = await buildOffice(app.payload)
    item = await buildItem(app.payload, office, { at: 'review' })
    const signer = await signedIn(app.payload, { body: office.body, roles: ['secretaryGeneral'] })
    token = signer.token
    asking = signer.id
  })
  afterAll(() => app.close())

  const ask = (query: Record<string, string>, as: string | null = token) =>
    rest(app.payload, 'GET', `items/${item.id}/workflow/people?${new URLSearchParams(query).toString()}`, {
      ...(as ? { token: as } : {}),
    })
  const idsOf = ({ body }: Awaited<ReturnType<typeof ask>>): string[] =>
    (body as { people: { id: string }[] }).people.map(({ id }) => id)

  it('is everybody of the office, with the words for their roles, but not the person who asks', async () => {
    const answer = await ask({ q: '' })
    expect(answer).toMatchObject({ status: 200 })
    expect(idsOf(answer)).toEqual(expect.arrayContaining([office.editor.id, office.viceChair.id]))
    expect(idsOf(answer)).not.toContain(asking)
    const { people } = answer.body as { people: { id: string; roleLabels: unknown }[] }
    expect(people.find(({ id }) => id === office.chair.id)?.roleLabels).toEqual([
      expect.objectContaining({ zh: '主席' }),
    ])
  })

  it('is found by a part of the name', async () => {
    const { id } = await buildUser(app.payload, { body: office.body, roles: ['viceChair'], name: '欧阳某某' })
    expect(idsOf(await ask({ q: ' 欧阳 ' }))).toEqual([id])
    expect(idsOf(await ask({ q: '没有此人' }))).toEqual([])
  })

  it('is nobody of another body', async () => {
    const body = await buildBody(app.payload)
    const { id } = await buildUser(app.payload, { body, roles: ['viceChair'] })
    expect(idsOf(await ask({ q: '' }))).not.toContain(id)
  })

  it('is, where signers are called on, nobody who approved another step', async () => {
    expect(idsOf(await ask({ q: '', for: 'addSigner' }))).not.toContain(office.editor.id)
    expect(idsOf(await ask({ q: '', for: 'cc' }))).toContain(office.editor.id)
  })

  it('is never somebody behind the text', async () => {
    const own = await buildItem(app.payload, office, {
      at: 'draft',
      submittedBy: office.viceChair.id,
    })
    await act(app.payload, office.viceChair, { collection: 'items', id: own.id }, { action: 'submit' })
    const answer = await rest(app.payload, 'GET', `items/${own.id}/workflow/people?q=&for=cc`, { token })
    expect(idsOf(answer)).not.toContain(office.viceChair.id)
    expect(idsOf(answer)).toContain(office.chair.id)
  })

  it('is told to nobody without a say in the run, and unknown to those who may not read it', async () => {
    const supervisor = await signedIn(app.payload, { body: office.body, roles: ['supervisor'] })
    expect(await ask({ q: '' }, supervisor.token)).toMatchObject({ status: 403 })
    const stranger = await signedIn(app.payload, { body: await buildBody(app.payload), roles: ['chair'] })
    expect(await ask({ q: '' }, stranger.token)).toMatchObject({ status: 404 })
    expect(await ask({ q: '' }, null)).toMatchObject({ status: 404 })
  })
})

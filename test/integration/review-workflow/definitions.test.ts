import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { WorkflowDefinition } from '../../../plugins/review-workflow'
import { definitionEndpoints } from '../../../plugins/review-workflow/endpoints/definitionEndpoints'
import { listDefinitions } from '../../../plugins/review-workflow/operations/listDefinitions'
import { openDefinition } from '../../../plugins/review-workflow/operations/openDefinition'
import { saveDefinition } from '../../../plugins/review-workflow/operations/saveDefinition'
import { itemReview } from '../../../src/server/review/definitions'
import type { User } from '../../../src/payload-types'
import { openApplication, type TestApplication } from '../../support/database'
import { act, buildItem, buildOffice, buildUser, requestOf, type Office } from '../../support/factories'

const key = itemReview.key

describe('the review orders of an office', () => {
  let app: TestApplication
  let office: Office
  let admin: User

  beforeAll(async () => {
    app = await openApplication('definitions')
    app.payload.logger.level = 'silent'
  })
  afterAll(() => app.close())
  beforeEach(async () => {
    office = await buildOffice(app.payload)
    admin = await buildUser(app.payload, { body: office.body, roles: ['admin'] })
  })

  const as = (person: User) => requestOf(app.payload, person)
  const inForce = async (person = admin) => {
    const listed = (await listDefinitions(await as(person))).find((definition) => definition.key === key)
    const [version] = listed?.versions ?? []
    if (!version) throw new Error('no version in force')
    return version
  }
  const withoutApproval = (body: WorkflowDefinition): WorkflowDefinition => ({
    ...body,
    steps: body.steps
      .filter(({ id }) => id !== 'approval')
      .map((step) => ({ ...step, sendBackTo: step.sendBackTo?.filter((id) => id !== 'approval') })),
  })
  const save = async (change: (body: WorkflowDefinition) => WorkflowDefinition, basedOn?: number) => {
    const { version, body } = await inForce()
    return saveDefinition(await as(admin), { key, basedOn: basedOn ?? version, body: change(body) })
  }
  const versionsOf = async (body: string): Promise<number> => {
    const { rows } = await app.pool.query('select 1 from workflow_definitions where scope = $1', [body])
    return rows.length
  }
  const call = async (person: User, method: string, path: string, body?: unknown, url = 'http://test/') => {
    const req = await as(person)
    Object.assign(req, { json: async () => body, searchParams: new URL(url).searchParams })
    const endpoint = definitionEndpoints.find(
      (entry) => entry.method === method && entry.path === `/workflow-definitions-admin${path}`,
    )
    if (!endpoint) throw new Error(`no endpoint ${method} ${path}`)
    const response = await endpoint.handler(req)
    const answer: unknown = await response.json()
    return { status: response.status, answer }
  }

  it('are those of the installation until the office has its own', async () => {
    const before = await inForce()
    expect(before.scope).toBeNull()
    const outcome = await save(withoutApproval)
    expect(outcome).toMatchObject({ kind: 'saved', version: before.version + 1 })
    const after = await inForce()
    expect(after).toMatchObject({ scope: office.body, version: before.version + 1, savedBy: admin.name })
    expect(after.body.steps.map(({ id }) => id)).toEqual(['initialReview', 'review', 'finalApproval'])
  })

  it('are one office’s alone', async () => {
    await save(withoutApproval)
    const other = await buildOffice(app.payload)
    const otherAdmin = await buildUser(app.payload, { body: other.body, roles: ['admin'] })
    expect((await inForce(otherAdmin)).scope).toBeNull()
  })

  it('are followed by what is submitted from then on, and not by what is under way', async () => {
    const before = await buildItem(app.payload, office, { at: 'review' })
    await save(withoutApproval)
    const after = await buildItem(app.payload, office, { at: 'review' })
    for (const item of [before, after])
      await act(
        app.payload,
        office.secretaryGeneral,
        { collection: 'items', id: item.id },
        { action: 'approve' },
      )
    const { rows } = await app.pool.query<{ document: string; step: string }>(
      'select document, step from workflow_runs where document = any($1)',
      [[before.id, after.id]],
    )
    const stepOf = (id: string) => rows.find(({ document }) => document === id)?.step
    expect(stepOf(before.id)).toBe('approval')
    expect(stepOf(after.id)).toBe('finalApproval')
    const [own, installed] =
      (await listDefinitions(await as(admin))).find((one) => one.key === key)?.versions ?? []
    expect(own?.running).toBe(1)
    expect(installed?.running).toBe(1)
  })

  it('are not saved twice when nothing is different', async () => {
    await save(withoutApproval)
    expect(await save((body) => body)).toMatchObject({ kind: 'unchanged' })
    expect(await versionsOf(office.body)).toBe(1)
  })

  it('can become what they were before', async () => {
    const first = await inForce()
    await save(withoutApproval)
    expect(await save(() => first.body)).toMatchObject({ kind: 'saved', version: first.version + 2 })
  })

  it('are not saved over a version the person has not seen', async () => {
    const { version } = await inForce()
    await save(withoutApproval)
    const late = await save((body) => ({ ...body, claimHours: 12 }), version)
    expect(late).toEqual({ kind: 'conflict', version: version + 1, savedBy: admin.name })
    expect(await versionsOf(office.body)).toBe(1)
  })

  it('take one of two savings that start from the same version', async () => {
    const { version, body } = await inForce()
    const outcomes = await Promise.all(
      [3, 5].map(async (claimHours) =>
        saveDefinition(await as(admin), { key, basedOn: version, body: { ...body, claimHours } }),
      ),
    )
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['conflict', 'saved'])
    expect(await versionsOf(office.body)).toBe(1)
  })

  it('are refused with every problem, and nothing is written', async () => {
    const outcome = await save((body) => ({
      ...body,
      rejectReasons: [],
      steps: body.steps.map((step) => ({ ...step, roles: ['auditor'] })),
    }))
    expect(outcome.kind).toBe('wrong')
    const codes = outcome.kind === 'wrong' ? outcome.problems.map(({ code }) => code) : []
    expect(codes).toEqual(expect.arrayContaining(['stepEmpty', 'reasonsMissing']))
    expect(await versionsOf(office.body)).toBe(0)
  })

  it.each(['editor', 'secretaryGeneral', 'chair', 'auditor'] as const)(
    'are nothing a %s may touch',
    async (role) => {
      const person = await buildUser(app.payload, { body: office.body, roles: [role] })
      const { version, body } = await inForce()
      const refused = { code: 'workflow.denied' }
      await expect(as(person).then(listDefinitions)).rejects.toMatchObject(refused)
      await expect(as(person).then((req) => openDefinition(req, key))).rejects.toMatchObject(refused)
      await expect(
        as(person).then((req) => saveDefinition(req, { key, basedOn: version, body: withoutApproval(body) })),
      ).rejects.toMatchObject(refused)
      for (const [method, path] of [
        ['get', ''],
        ['get', '/people'],
        ['post', '/check'],
        ['post', '/save'],
      ] as const)
        expect((await call(person, method, path)).status).toBe(403)
      expect(await versionsOf(office.body)).toBe(0)
    },
  )

  describe('over HTTP', () => {
    it('say what is wrong in the reader’s words', async () => {
      const { body } = await inForce()
      const { status, answer } = await call(admin, 'post', '/check', { key, body: { ...body, steps: [] } })
      expect(status).toBe(200)
      expect(answer).toMatchObject({
        savable: false,
        problems: [{ path: 'steps', code: 'noSteps', level: 'error', message: '至少要有一个环节。' }],
      })
    })

    it('answer 422 with the problems, 409 with the newer version, 200 with the new one', async () => {
      const { version, body } = await inForce()
      const send = (change: Partial<WorkflowDefinition>, basedOn = version) =>
        call(admin, 'post', '/save', { key, basedOn, body: { ...body, ...change } })
      expect(await send({ steps: [] })).toMatchObject({
        status: 422,
        answer: { error: { code: 'workflow.incomplete', details: { problems: [{ code: 'noSteps' }] } } },
      })
      expect(await send({ claimHours: 12 })).toMatchObject({
        status: 200,
        answer: { kind: 'saved', version: version + 1 },
      })
      expect(await send({ claimHours: 13 })).toMatchObject({
        status: 409,
        answer: { error: { code: 'workflow.conflict', details: { version: version + 1 } } },
      })
    })

    it('let no empty line become an allowed value', async () => {
      const { version, body } = await inForce()
      const rule = { field: 'title', is: 'oneOf' as const, values: ['甲 ', '', '乙'] }
      const gate = {
        id: 'kind',
        label: { zh: '类别', en: 'Kind' },
        required: true,
        kind: 'field' as const,
        rule,
      }
      const steps = body.steps.map((step) => ({ ...step, gates: [gate] }))
      const { status } = await call(admin, 'post', '/save', {
        key,
        basedOn: version,
        body: { ...body, steps },
      })
      expect(status).toBe(200)
      expect((await inForce()).body.steps[0]?.gates[0]?.rule?.values).toEqual(['甲', '乙'])
    })

    it.each([
      ['nothing', undefined],
      ['a text', 'order'],
      ['steps that are none', { key, basedOn: 1, body: { steps: 'all' } }],
      ['an order nobody follows', { key: 'another', basedOn: 1, body: {} }],
    ])('refuse %s', async (_, body) => {
      expect((await call(admin, 'post', '/save', body)).status).toBe(422)
    })

    it('find people of the own body by name', async () => {
      const stranger = await buildUser(app.payload, {
        body: (await buildOffice(app.payload)).body,
        roles: ['chair'],
      })
      const url = `http://test/?q=${encodeURIComponent('某同志')}`
      const { answer } = await call(admin, 'get', '/people', undefined, url)
      expect(answer).toMatchObject({
        people: expect.arrayContaining([
          { id: office.chair.id, name: office.chair.name, roles: ['chair'] },
        ]) as unknown,
      })
      expect(JSON.stringify(answer)).not.toContain(stranger.id)
    })
  })
})

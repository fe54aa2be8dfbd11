import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWorkflow } from '../../../plugins/review-workflow'
import type { Issue, User } from '../../../src/payload-types'
import { openApplication, type TestApplication } from '../../support/database'
import {
  act,
  buildIssue,
  buildItem,
  buildOffice,
  buildUser,
  requestOf,
  type Office,
} from '../../support/factories'

describe('a draft that colleagues share', () => {
  let app: TestApplication
  let office: Office
  let colleague: User

  beforeAll(async () => {
    app = await openApplication('shared_drafts')
    app.payload.logger.level = 'silent'
    office = await buildOffice(app.payload)
    colleague = await buildUser(app.payload, { body: office.body, roles: ['editor', 'chair'] })
  })
  afterAll(() => app.close())

  const draft = async (): Promise<Issue> => {
    const item = await buildItem(app.payload, office, { at: 'approved' })
    return buildIssue(app.payload, office, { items: [item] })
  }
  const write = async (issue: Issue, person: User, title: string) =>
    app.payload.update({
      collection: 'issues',
      id: issue.id,
      data: { title },
      depth: 0,
      overrideAccess: false,
      req: await requestOf(app.payload, person),
    })
  const actionsOf = async (issue: Issue, person: User) => {
    const { actions } = await readWorkflow(await requestOf(app.payload, person), 'issues', issue.id)
    return Object.fromEntries(actions.map(({ id, reasons }) => [id, reasons.map(({ code }) => code)]))
  }

  it('lets a colleague who wrote on it hand it in', async () => {
    const issue = await draft()
    expect((await actionsOf(issue, colleague)).submit).toEqual(['notAuthor'])
    expect(await write(issue, colleague, '同事改过的一期')).toMatchObject({ title: '同事改过的一期' })
    expect((await actionsOf(issue, colleague)).submit).toEqual([])
    expect((await actionsOf(issue, office.editor)).submit).toEqual([])
  })

  it('makes the colleague an author, who never signs what they wrote', async () => {
    const issue = await draft()
    await write(issue, colleague, '同事写的一期')
    const rows = await app.pool.query<{ authors: string[] }>(
      "select authors from workflow_runs where collection = 'issues' and document = $1",
      [issue.id],
    )
    expect(rows.rows[0]?.authors).toEqual([office.editor.id, colleague.id])
    const document = { collection: 'issues', id: issue.id } as const
    await act(app.payload, office.editor, document, { action: 'submit' })
    await act(app.payload, office.secretaryGeneral, document, { action: 'approve' })
    await act(app.payload, office.viceChair, document, { action: 'approve' })
    expect((await actionsOf(issue, colleague)).approve).toEqual(['isAuthor'])
    expect((await actionsOf(issue, office.chair)).approve).toEqual([])
  })

  it('counts nobody as author who saved it without changing the text', async () => {
    const issue = await draft()
    await write(issue, colleague, issue.title)
    expect((await actionsOf(issue, colleague)).submit).toEqual(['notAuthor'])
  })

  it('takes two colleagues who save at once without failing either', async () => {
    const third = await buildUser(app.payload, { body: office.body, roles: ['editor'] })
    for (let round = 0; round < 5; round += 1) {
      const issue = await draft()
      const saved = await Promise.allSettled([write(issue, colleague, '甲稿'), write(issue, third, '乙稿')])
      expect(saved.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
    }
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWorkflow } from '../../../plugins/review-workflow'
import { compareTexts, type FieldComparison } from '../../../plugins/review-workflow/operations/compareTexts'
import type { Item, User } from '../../../src/payload-types'
import { openApplication, type TestApplication } from '../../support/database'
import {
  act,
  buildItem,
  buildOffice,
  buildUser,
  prose,
  requestOf,
  type Office,
} from '../../support/factories'
import { rest, signedIn } from '../../support/rest'

/** Numbers that stand in the kept texts alone, before and after. */
const phones = { before: '00010001', after: '00020002' }

describe('what changed between two texts of a run', () => {
  let app: TestApplication
  let office: Office
  let item: Item
  let submitted: string
  let approved: string

  beforeAll(async () => {
    app = await openApplication('compare')
    app.payload.logger.level = 'silent'
    office = await buildOffice(app.payload)
    const reporter = { name: '某委员', email: 'author@example.org', phone: phones.before }
    item = await buildItem(app.payload, office, {
      at: 'initialReview',
      title: '关于停车难的建议',
      situation: prose('停车难问题日益突出。\n群众反映强烈。'),
      reporter,
    })
    await app.payload.update({
      collection: 'items',
      id: item.id,
      data: {
        title: '关于解决停车难的建议',
        situation: prose('停车难问题日益凸显。\n群众反映强烈。'),
        reporter: { ...reporter, phone: phones.after },
      },
      overrideAccess: false,
      req: await requestOf(app.payload, office.editor),
    })
    await act(app.payload, office.editor, { collection: 'items', id: item.id }, { action: 'approve' })
    const { events } = await readWorkflow(await requestOf(app.payload, office.editor), 'items', item.id)
    ;[submitted = '', approved = ''] = events.map(({ contentHash }) => contentHash)
  })
  afterAll(() => app.close())

  const compare = async (person: User | null, names = { from: submitted, to: approved }, id = item.id) => {
    const req = await requestOf(app.payload, person)
    req.i18n.language = 'zh'
    return (await compareTexts(req, 'items', id, names)).fields
  }
  const marked = (fields: FieldComparison[], name: string): string | undefined =>
    fields
      .find((field) => field.name === name)
      ?.parts.map(({ kind, text }) =>
        kind === 'same' ? text : kind === 'removed' ? `[${text}]` : `{${text}}`,
      )
      .join('')

  it('is told field by field, in the words of the form', async () => {
    const fields = await compare(office.editor)
    expect(fields.filter(({ isChanged }) => isChanged).map(({ label }) => label)).toEqual([
      '标题',
      '情况反映',
      '反映人信息',
    ])
    expect(marked(fields, 'title')).toBe('关于{解决}停车难的建议')
    expect(marked(fields, 'situation')).toBe('停车难问题日益[突出]{凸显}。\n群众反映强烈。')
    expect(marked(fields, 'reporter')).toContain(`联系电话：[${phones.before}]{${phones.after}}`)
  })

  it('names what the text refers to', async () => {
    const suggestions = marked(await compare(office.editor), 'suggestions')
    expect(suggestions).toContain('调整信号配时。')
    expect(suggestions).toContain(office.department.name)
    expect(suggestions).not.toContain(office.department.id)
  })

  it('can be asked of the document as it stands', async () => {
    const now = await compare(office.editor, { from: submitted, to: 'current' })
    expect(now).toEqual(await compare(office.editor))
    const same = await compare(office.editor, { from: approved, to: 'current' })
    expect(same.every(({ isChanged }) => !isChanged)).toBe(true)
  })

  it('never shows a field to those whom the document hides it from', async () => {
    for (const person of [office.secretaryGeneral, office.viceChair, office.chair, office.supervisor]) {
      for (const to of [approved, 'current']) {
        const answer = JSON.stringify(await compare(person, { from: submitted, to }))
        expect(answer).toContain('停车难')
        expect(answer).not.toContain(phones.before)
        expect(answer).not.toContain(phones.after)
        expect(answer).not.toContain('author@example.org')
      }
    }
  })

  it('shows the author their own', async () => {
    expect(JSON.stringify(await compare(office.author))).toContain(phones.before)
  })

  it('is not told to anybody who may not read the document', async () => {
    const other = await buildOffice(app.payload)
    const member = await buildUser(app.payload, { body: office.body, roles: ['member'] })
    for (const person of [null, other.editor, member])
      await expect(compare(person)).rejects.toMatchObject({ code: 'workflow.notFound' })
  })

  it('is answered over HTTP, in the language that is asked for', async () => {
    const { token } = await signedIn(app.payload, { body: office.body, roles: ['editor'] })
    const path = `items/${item.id}/workflow/compare?from=${submitted}&to=current`
    const english = { token, headers: { 'accept-language': 'en' } }
    const answer = await rest(app.payload, 'GET', path, english)
    expect(answer.status).toBe(200)
    const title = { name: 'title', label: 'Title', isChanged: true }
    expect(answer.body).toMatchObject({
      fields: expect.arrayContaining([expect.objectContaining(title)]) as unknown,
    })
    for (const [asked, who] of [
      [path, {}],
      [`items/${item.id}/workflow/compare?from=current&to=current`, english],
      [`items/${item.id}/workflow/compare`, english],
    ] as const)
      expect(await rest(app.payload, 'GET', asked, who)).toMatchObject({
        status: 404,
        body: { error: { code: 'workflow.notFound' } },
      })
  })

  it('knows only texts of this very run', async () => {
    const another = await buildItem(app.payload, office, { at: 'initialReview' })
    const names = { from: submitted, to: 'current' }
    await expect(compare(office.editor, names, another.id)).rejects.toMatchObject({
      code: 'workflow.notFound',
    })
    const unknown = { from: '0'.repeat(64), to: 'current' }
    await expect(compare(office.editor, unknown)).rejects.toMatchObject({ code: 'workflow.notFound' })
  })
})

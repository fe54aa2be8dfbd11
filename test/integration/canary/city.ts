import { inTransaction, sql } from '../../../plugins/review-workflow'
import { dispatch } from '../../../src/operations/handling/office/dispatch'
import { publishIssue } from '../../../src/operations/publishIssue'
import { replyByLink } from '../../support/replyByLink'
import { verifyReply } from '../../../src/operations/handling/office/verifyReply'
import type { Issue, Item } from '../../../src/payload-types'
import { replyUrl } from '../../../src/server/links'
import { buildRows } from '../access/rows'
import type { TestApplication } from '../../support/database'
import {
  act,
  buildBody,
  buildDepartment,
  buildIssue,
  buildItem,
  buildMember,
  buildOffice,
  requestOf,
  type Office,
} from '../../support/factories'
import { insertSubscribers } from '../subscriptions/support/subscribers'
import { ensureRows } from './ensureRows'
import { leafFields, type Leaf } from './fields'
import { plant } from './plant'
import { publicFields, type Open } from './publicFields'

export type City = { leaves: readonly Leaf[]; open: Open; issue: Issue; secretIssue: string; office: Office }

const sentence =
  '某路口早晚高峰拥堵，行人等候时间过长，附近学校师生和居民多次反映，建议调整信号配时，增设行人过街设施，并在上下学时段安排人员疏导。'

/** What the public is to read, so that a test can see that something came out at all. */
export const shown = {
  title: '可以公开的标题',
  // As long as a text of an issue is: a few lines are no page to be measured.
  text: Array.from({ length: 6 }, () => sentence.repeat(2)).join('\n\n'),
}

/**
 * An office in which every field of every collection holds a secret unless it is public, before anything is
 * approved or signed: what is frozen is frozen with it. Then an issue goes the whole way to the public.
 */
export async function buildCity(app: TestApplication): Promise<City> {
  const leaves = leafFields(app.payload)
  const office = await buildOffice(app.payload)
  const rows = await buildRows(app, office)
  await besides(app, office)
  const lead = await buildMember(app.payload, { organisation: office.body, sector: '教育界' })
  const items = await draftItems(app, office, lead.id)
  const open: Open = {
    issue: '00000000-0000-0000-0000-000000000000',
    item: items.open.id,
    member: lead.id,
    topic: rows.topics ?? '',
    organisation: office.body,
  }
  const textual = [
    'items',
    'members',
    'users',
    'departments',
    'organisations',
    'series',
    'contact-points',
    'topics',
  ]
  await app.pool.query(`update topics set is_public = true, summary = '小结' where id = $1`, [open.topic])
  await plant(app.pool, { leaves, open: publicFields(open), only: textual })
  for (const item of Object.values(items)) await approve(app, office, item)
  const secretIssue = await sign(app, office, { open: await approved(app, office) }, { leaves, open })
  const issue = await sign(app, office, items, { leaves, open })
  await insertSubscribers(app.pool, {
    series: office.series.id,
    body: office.body,
    count: 3,
    prefix: 'zq7subscriber',
  })
  await publishIssue(await requestOf(app.payload, office.editor), issue.id)
  await answer(app, office, items.open, { department: office.department.id, publication: 'publish' })
  const { id: other } = await buildDepartment(app.payload, { organisation: office.body })
  await answer(app, office, items.open, { department: other, publication: 'withhold' })
  await standBeside(app, { issue, office })
  await ensureRows(app.pool, leaves)
  const now = { ...open, issue: issue.id }
  await plant(app.pool, { leaves, open: publicFields(now), past: true })
  return { leaves, open: now, issue, secretIssue: secretIssue.id, office }
}

/** A department, a body and a topic of which nothing is public. */
async function besides({ payload }: TestApplication, office: Office): Promise<void> {
  await buildDepartment(payload, { organisation: office.body })
  await buildBody(payload)
  await payload.create({
    collection: 'topics',
    data: {
      title: '内部选题',
      slug: 'inside',
      kind: 'solicitation',
      origin: 'own',
      brief: '说明',
      opensAt: new Date().toISOString(),
      deadline: new Date(Date.now() + 86_400_000).toISOString(),
      state: 'published',
      isPublic: false,
      organisation: office.body,
    },
    overrideAccess: true,
  })
}

type Items = { open: Item; byAuthor?: Item; byOffice?: Item; unwritten?: Item }

/** One item for the public; one its author withholds, one the office withholds, one nobody wrote words for. */
async function draftItems(
  { payload }: TestApplication,
  office: Office,
  lead: string,
): Promise<Required<Items>> {
  const draft = (data: Partial<Item> = {}) => buildItem(payload, office, { lead, at: 'draft', ...data })
  return {
    open: await draft(),
    byAuthor: await draft({ publicConsent: false, consentReason: '涉及个人' }),
    byOffice: await draft(),
    unwritten: await draft(),
  }
}

async function approve({ payload }: TestApplication, office: Office, { id }: Item): Promise<void> {
  const document = { collection: 'items', id } as const
  await act(payload, office.author, document, { action: 'submit' })
  for (const person of [office.editor, office.secretaryGeneral, office.viceChair, office.chair])
    await act(payload, person, document, { action: 'approve' })
}

const approved = ({ payload }: TestApplication, office: Office): Promise<Item> =>
  buildItem(payload, office, { at: 'approved' })

/** Compiles an issue, plants its secrets while it is a draft, and has it signed. */
async function sign(
  app: TestApplication,
  office: Office,
  { open: shownItem, byAuthor, byOffice, unwritten }: Items,
  { leaves, open }: { leaves: readonly Leaf[]; open: Open },
): Promise<Issue> {
  const words = { publicTitle: shown.title, publicText: shown.text, publicNote: '公开按语', section: '民生' }
  const issue = await buildIssue(app.payload, office, {
    items: [],
    entries: [
      { item: shownItem.id, publish: true, ...words },
      ...(byAuthor ? [{ item: byAuthor.id, publish: true, ...words }] : []),
      ...(byOffice ? [{ item: byOffice.id, publish: false, ...words }] : []),
      ...(unwritten ? [{ item: unwritten.id, publish: true, publicTitle: '', publicText: '' }] : []),
    ],
    mailRecipients: [{ name: '某领导', email: 'list@example.org' }],
  })
  const own = publicFields({ ...open, issue: byAuthor ? issue.id : open.issue })
  await plant(app.pool, { leaves, open: own, only: ['issues'] })
  // Nobody wrote a public text for it: that must not become one by being planted.
  if (unwritten)
    await app.pool.query(
      `update issues_entries set public_title = '', public_text = '' where _parent_id = $1 and item_id = $2`,
      [issue.id, unwritten.id],
    )
  const document = { collection: 'issues', id: issue.id } as const
  await act(app.payload, office.editor, document, { action: 'submit' })
  for (const person of [office.secretaryGeneral, office.viceChair, office.chair])
    await act(app.payload, person, document, { action: 'approve' })
  return app.payload.findByID({ collection: 'issues', id: issue.id, depth: 0, overrideAccess: true })
}

/** An answer that was accepted: one for the public, one not. */
async function answer(
  { payload }: TestApplication,
  office: Office,
  item: Item,
  { department, publication }: { department: string; publication: 'publish' | 'withhold' },
): Promise<void> {
  const departments = [{ id: department, role: 'lead' as const }]
  const [id = ''] = await dispatch(await requestOf(payload, office.supervisor), {
    item: item.id,
    departments,
  })
  const token =
    replyUrl(id, 1, new Date(Date.now() + 60_000))
      .split('/')
      .at(-1) ?? ''
  const input = { outcomeClass: 'A', publishableText: '已办结，可以公开的答复。', by: '经办人' }
  await replyByLink({ req: await requestOf(payload), token, rev: 0, input, files: [] })
  await verifyReply(await requestOf(payload, office.supervisor), {
    assignment: id,
    rev: 1,
    verdict: 'accept',
    publication,
  })
}

/** A correction for everybody and one for the office, a comment that is shown and two that are not. */
async function standBeside(
  { payload }: TestApplication,
  { issue, office }: { issue: Issue; office: Office },
): Promise<void> {
  await inTransaction(await requestOf(payload), async (tx) => {
    for (const isPublic of [true, false])
      await tx.execute(sql`
        insert into errata (id, issue_id, position, text, is_public, published_at, author, organisation_id, updated_at, created_at)
        values (gen_random_uuid(), ${issue.id}, 1, '更正一处', ${isPublic}, now(), '某编辑', ${office.body}, now(), now())`)
    for (const state of ['shown', 'hidden', 'new'])
      await tx.execute(sql`
        insert into reader_feedback (id, issue_id, position, series, year, number, helpful, comment, name, state, moderated_by, organisation_id, updated_at, created_at)
        values (gen_random_uuid(), ${issue.id}, 1, ${office.series.slug}, ${issue.year}, ${issue.number}, 'yes', '读者的话', '某读者', ${state}, '某编辑', ${office.body}, now(), now())`)
  })
}

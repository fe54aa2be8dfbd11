import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { readWorkflow, transition, type TransitionArgs } from '../../plugins/review-workflow'
import { textToLexical } from '../../src/domain/richText'
import type { Role } from '../../src/domain/roles'
import type { Department, Issue, Item, Member, Series, User, WorkflowProxy } from '../../src/payload-types'

/** A body with one person for every part of the review, a series to issue in, a department to answer. */
export type Office = {
  body: string
  editor: User
  secretaryGeneral: User
  viceChair: User
  chair: User
  supervisor: User
  author: User
  series: Series
  department: Department
}

export type Place =
  | 'draft'
  | 'initialReview'
  | 'review'
  | 'approval'
  | 'finalApproval'
  | 'approved'
  | 'returned'
  | 'rejected'
  | 'withdrawn'

const overrideAccess = true
const unique = () => randomUUID().slice(0, 8)

/** Typed text as a rich text field stores it. */
export function prose(text: string) {
  const { type, version, children = [] } = textToLexical(text).root
  return { root: { type, version, children, direction: 'ltr' as const, format: '' as const, indent: 0 } }
}

export async function buildBody(payload: Payload, name = `测试市政协 ${unique()}`): Promise<string> {
  const { id } = await payload.create({
    collection: 'organisations',
    data: { name, kind: 'cppcc', level: 'municipal' },
    overrideAccess,
  })
  return id
}

type NewUser = { body: string; roles: Role[] } & Partial<
  Pick<User, 'name' | 'email' | 'disabled' | 'department'>
>

/** An account nobody signs in to: it is written past the password hashing, which costs most of a second. */
export async function buildUser(payload: Payload, { body, roles, ...rest }: NewUser): Promise<User> {
  const email = rest.email ?? `${unique()}@example.org`
  const data = { name: `某同志 ${unique()}`, roles, organisation: body, disabled: false, ...rest, email }
  await payload.db.create({ collection: 'users', data })
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    depth: 0,
    overrideAccess,
  })
  if (!docs[0]) throw new Error(`the account ${email} was not written`)
  return docs[0]
}

export const buildMember = (
  payload: Payload,
  data: Partial<Member> & { organisation: string },
): Promise<Member> =>
  payload.create({
    collection: 'members',
    data: { name: `某委员 ${unique()}`, kind: 'member', ...data },
    depth: 0,
    overrideAccess,
  })

export const buildDepartment = (
  payload: Payload,
  data: Partial<Department> & { organisation: string },
): Promise<Department> =>
  payload.create({
    collection: 'departments',
    data: {
      name: `市某某局 ${unique()}`,
      contacts: [{ name: '经办人', email: 'handler@example.org', verified: true }],
      ...data,
    },
    depth: 0,
    overrideAccess,
  })

export const buildSeries = (
  payload: Payload,
  data: Partial<Series> & { organisation: string },
): Promise<Series> =>
  payload.create({
    collection: 'series',
    data: {
      name: '社情民意摘编',
      slug: `series-${unique()}`,
      kind: 'digest',
      masthead: '社情民意摘编',
      issuer: '测试市政协办公室',
      bylineStyle: 'names',
      reporterPlace: 'closing',
      ...data,
    },
    depth: 0,
    overrideAccess,
  })

export async function buildOffice(payload: Payload): Promise<Office> {
  const body = await buildBody(payload)
  const person = (role: Role) => buildUser(payload, { body, roles: [role] })
  return {
    body,
    editor: await person('editor'),
    secretaryGeneral: await person('secretaryGeneral'),
    viceChair: await person('viceChair'),
    chair: await person('chair'),
    supervisor: await person('supervisor'),
    author: await person('member'),
    series: await buildSeries(payload, { organisation: body }),
    department: await buildDepartment(payload, { organisation: body }),
  }
}

/** A fresh request of a person, or of a visitor. */
export const requestOf = (payload: Payload, user?: User | null): Promise<PayloadRequest> =>
  createLocalReq(user ? { user: { ...user, collection: 'users' } } : {}, payload)

type Document = { collection: 'items' | 'issues'; id: string }
type Act = Omit<TransitionArgs, 'req' | 'collection' | 'id' | 'actor'>

/** From yesterday to tomorrow, the proxy stands for the principal. */
export async function buildProxy(
  payload: Payload,
  principal: User,
  proxy: User,
  data: Partial<WorkflowProxy> = {},
): Promise<WorkflowProxy> {
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString()
  return payload.create({
    collection: 'workflow-proxies',
    data: { principal: principal.id, proxy: proxy.id, fromAt: day(-1), untilAt: day(1), ...data },
    depth: 0,
    overrideAccess: false,
    req: await requestOf(payload, principal),
  })
}

/** The person acts on the document as it stands, ticking every gate of the step. */
export async function act(
  payload: Payload,
  user: User,
  { collection, id }: Document,
  how: Act,
): Promise<void> {
  const { run, actions } = await readWorkflow(await requestOf(payload, user), collection, id)
  const gates = actions.find((action) => action.id === how.action)?.gates ?? []
  await transition({
    req: await requestOf(payload, user),
    collection,
    id,
    rev: run.rev,
    gates: Object.fromEntries(gates.map((gate) => [gate.id, true])),
    ...how,
  })
}

const journey: [Place, keyof Pick<Office, 'editor' | 'secretaryGeneral' | 'viceChair' | 'chair'>][] = [
  ['initialReview', 'editor'],
  ['review', 'secretaryGeneral'],
  ['approval', 'viceChair'],
  ['finalApproval', 'chair'],
]

type NewItem = Partial<Omit<Item, 'id'>> & { at?: Place }

/** An item that went, through the people's own actions, as far as `at` (default: still a draft). */
export async function buildItem(
  payload: Payload,
  office: Office,
  { at = 'draft', ...data }: NewItem = {},
): Promise<Item> {
  const item = await payload.create({
    collection: 'items',
    data: {
      title: `关于某事的建议 ${unique()}`,
      situation: prose('某路口早晚高峰拥堵严重。\n群众反映强烈。'),
      analysis: prose('信号配时不合理。'),
      suggestions: [{ text: prose('调整信号配时。'), department: office.department.id }],
      category: 'transport',
      nature: 'general',
      urgency: 'normal',
      reporter: { name: '某委员', email: 'author@example.org', phone: '00000000' },
      publicConsent: true,
      organisation: office.body,
      locale: 'zh',
      ...data,
    },
    depth: 0,
    overrideAccess,
    req: await requestOf(payload, office.author),
  })
  await move(payload, office, { collection: 'items', id: item.id }, at)
  return payload.findByID({ collection: 'items', id: item.id, depth: 0, overrideAccess })
}

async function move(payload: Payload, office: Office, document: Document, at: Place): Promise<void> {
  if (at === 'draft') return
  await act(payload, office.author, document, { action: 'submit' })
  if (at === 'withdrawn') return act(payload, office.author, document, { action: 'withdraw' })
  if (at === 'returned')
    return act(payload, office.editor, document, { action: 'return', reason: '请补充数据。' })
  if (at === 'rejected') {
    return act(payload, office.editor, document, {
      action: 'reject',
      reason: '参考价值不大。',
      reasonCode: 'low_value',
    })
  }
  for (const [step, who] of journey) {
    if (step === at) return
    await act(payload, office[who], document, { action: 'approve' })
  }
}

type NewIssue = Partial<Omit<Issue, 'id'>> & {
  items: Item[]
  at?: 'draft' | 'proof' | 'consultation' | 'signOff' | 'approved'
}

/** An issue of these items, as far through its own sign-off as `at`. */
export async function buildIssue(
  payload: Payload,
  office: Office,
  { items, at = 'draft', ...data }: NewIssue,
): Promise<Issue> {
  const issue = await payload.create({
    collection: 'issues',
    data: {
      title: `某期 ${unique()}`,
      series: office.series.id,
      entries: items.map(({ id, title }) => ({
        item: id,
        publish: true,
        publicTitle: title,
        publicText: '某路口早晚高峰拥堵，建议调整信号配时。',
      })),
      organisation: office.body,
      ...data,
    },
    depth: 0,
    overrideAccess,
    req: await requestOf(payload, office.editor),
  })
  const document = { collection: 'issues', id: issue.id } as const
  if (at !== 'draft') await act(payload, office.editor, document, { action: 'submit' })
  if (at !== 'draft' && at !== 'proof')
    await act(payload, office.secretaryGeneral, document, { action: 'approve' })
  if (at === 'signOff' || at === 'approved')
    await act(payload, office.viceChair, document, { action: 'approve' })
  if (at === 'approved') await act(payload, office.chair, document, { action: 'approve' })
  return payload.findByID({ collection: 'issues', id: issue.id, depth: 0, overrideAccess })
}

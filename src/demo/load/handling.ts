import { dispatchItem } from '../../operations/dispatchItem'
import { recordReply } from '../../operations/recordReply'
import { verifyReply } from '../../operations/verifyReply'
import type { Assignment } from '../../payload-types'
import { signToken } from '../../server/tokens'
import { demoDepartments, demoItems, type DemoAnswer, type DemoHandling } from '../content'
import { requestOf, visitor, type Loaded } from './context'

/** Published items go to a department; it answers through its link, and the supervisor verifies. */
export async function loadHandling(loaded: Loaded): Promise<void> {
  for (const { key, journey } of demoItems) {
    const item = loaded.items.get(key)
    if (item && journey.state === 'published' && journey.handling) await handle(loaded, item, journey.handling)
  }
}

async function handle(loaded: Loaded, item: string, { department, answer }: DemoHandling): Promise<void> {
  const assignment = await findOrDispatch(loaded, item, loaded.departments.get(department) ?? '')
  if (!answer) return
  if (assignment.state === 'dispatched') await reply(loaded, assignment, department, answer)
  const replied = await read(loaded, assignment.id)
  if (answer.verified && replied.state === 'replied') {
    const req = await requestOf(loaded, 'supervisor')
    await verifyReply(req, { assignment: replied.id, rev: replied.rev, verdict: 'accept' })
  }
}

async function findOrDispatch(loaded: Loaded, item: string, department: string): Promise<Assignment> {
  const { docs } = await loaded.payload.find({
    collection: 'assignments',
    where: { and: [{ item: { equals: item } }, { department: { equals: department } }] },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  if (docs[0]) return docs[0]
  const departments = [{ id: department, role: 'lead' as const }]
  const [id = ''] = await dispatchItem(await requestOf(loaded, 'supervisor'), { item, departments })
  return read(loaded, id)
}

const read = ({ payload }: Loaded, id: string): Promise<Assignment> =>
  payload.findByID({ collection: 'assignments', id, depth: 0, overrideAccess: true })

async function reply(loaded: Loaded, assignment: Assignment, department: string, answer: DemoAnswer): Promise<void> {
  const token = signToken({ purpose: 'reply', id: assignment.id, version: assignment.replyVersion, expires: 0 })
  const contact = demoDepartments.find(({ key }) => key === department)?.contact
  const result = await recordReply({
    req: await visitor(loaded),
    token,
    rev: assignment.rev,
    input: { outcomeClass: answer.outcome, publishableText: answer.text, by: contact?.name ?? '' },
    files: [],
  })
  if (!result.ok) throw new Error(`demo: the reply on ${assignment.title} was refused: ${JSON.stringify(result)}`)
}

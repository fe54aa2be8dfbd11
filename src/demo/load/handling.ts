import { actOnDuty } from '../../operations/handling/actOnDuty'
import { dispatch } from '../../operations/handling/office/dispatch'
import { verifyReply } from '../../operations/handling/office/verifyReply'
import { shanghaiDay } from '../../domain/workingDays'
import type { Assignment } from '../../payload-types'
import { signToken } from '../../server/tokens'
import { demoDepartments, demoItems, type DemoAnswer, type DemoHandling } from '../content'
import { requestOf, visitor, type Loaded } from './context'
import { loadDuties } from './duties'
import { findDuty } from './findDuty'

/** Published items go to a department; it answers through its link, and the supervisor verifies. */
export async function loadHandling(loaded: Loaded): Promise<void> {
  await loadDuties(loaded)
  for (const { key, journey } of demoItems) {
    const item = loaded.items.get(key)
    if (item && journey.state === 'published' && journey.handling)
      await handle(loaded, item, journey.handling)
  }
}

async function handle(loaded: Loaded, item: string, { department, answer }: DemoHandling): Promise<void> {
  const assignment = await findOrDispatch(loaded, item, department)
  if (!answer) return
  if (assignment.state === 'dispatched') await reply(loaded, assignment, department, answer)
  const replied = await read(loaded, assignment.id)
  if (answer.verified && replied.state === 'replied') {
    const req = await requestOf(loaded, 'supervisor')
    await verifyReply(req, {
      assignment: replied.id,
      rev: replied.rev,
      verdict: 'accept',
      publication: 'publish',
    })
  }
}

async function findOrDispatch(loaded: Loaded, item: string, department: string): Promise<Assignment> {
  const found = await findDuty(loaded, item, department)
  if (found) return found
  const departments = [{ id: loaded.departments.get(department) ?? '', role: 'lead' as const }]
  const [id = ''] = await dispatch(await requestOf(loaded, 'supervisor'), { item, departments })
  return read(loaded, id)
}

const read = ({ payload }: Loaded, id: string): Promise<Assignment> =>
  payload.findByID({ collection: 'assignments', id, depth: 0, overrideAccess: true })

async function reply(
  loaded: Loaded,
  assignment: Assignment,
  department: string,
  answer: DemoAnswer,
): Promise<void> {
  const token = signToken({
    purpose: 'reply',
    id: assignment.id,
    version: assignment.replyVersion,
    expires: 0,
  })
  const contact = demoDepartments.find(({ key }) => key === department)?.contact
  const input = {
    outcomeClass: answer.outcome,
    publishableText: answer.text,
    by: contact?.name ?? '',
    post: contact?.post ?? '',
    phone: contact?.phone ?? '',
    ...(answer.rest ? { restText: answer.rest.text, restBy: inDays(answer.rest.inDays) } : {}),
  }
  const result = await actOnDuty(
    await visitor(loaded),
    { token },
    { rev: assignment.rev, act: 'reply', input },
  )
  if (!result.ok)
    throw new Error(`demo: the reply on ${assignment.title} was refused: ${JSON.stringify(result)}`)
}

const inDays = (days: number): string => shanghaiDay(new Date(Date.now() + days * 24 * 60 * 60 * 1000))

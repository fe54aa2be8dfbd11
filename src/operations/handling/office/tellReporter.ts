import type { PayloadRequest } from 'payload'
import { idOf } from '../../../../collections/shared/access'
import { textsIn } from '../../../translations'
import { localeOf } from '../../mail/localeOf'
import { tellAuthor } from '../../mail/tellAuthor'
import { departmentName } from '../departmentName'
import type { OpenedDuty } from '../hold/openDuty'
import { latestReply } from '../latestReply'

/** Tells the person who spoke up what a department did: of every accepted answer once, of a second one as well. */
export async function tellReporter(req: PayloadRequest, { assignment }: OpenedDuty): Promise<void> {
  const item = await req.payload.findByID({
    collection: 'items',
    id: idOf(assignment.item) ?? '',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const reply = await latestReply(req, assignment.id)
  const again = assignment.reopenedAt ? ':again' : ''
  await tellAuthor(req, item, 'handled', `handled:${assignment.id}${again}`, {
    department: await departmentName(req, assignment),
    outcome: reply?.outcomeClass ? textsIn(localeOf(item)).options.outcomeClasses[reply.outcomeClass] : '',
    reply: reply?.publishableText ?? '',
  })
}

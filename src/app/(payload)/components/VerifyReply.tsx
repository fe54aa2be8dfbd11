import type { BeforeDocumentControlsServerProps, PayloadRequest } from 'payload'
import { holds } from '../../../../collections/shared/access'
import type { Attachment, Feedback } from '../../../payload-types'
import { textsIn, type Locale } from '../../../translations'
import { localeOf } from './actions/localeOf'
import { mayAct } from '../../../domain/mayAct'
import { viewerIn } from './actions/viewerIn'
import { formatDay } from './dashboard/formatDay'
import type { ShownReply } from './VerifyDialog'
import { VerifyReplyButton } from './VerifyReplyButton'

/** Above an assignment whose department has replied: the button that judges the reply, for the supervisor. */
export async function VerifyReply({ id, i18n, payload, user }: BeforeDocumentControlsServerProps) {
  const reader = await viewerIn(payload, user)
  if (!reader || id === undefined || !holds(reader.viewer, ...mayAct.verify)) return null
  const assignment = await payload.findByID({
    collection: 'assignments',
    id: String(id),
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req: reader.req,
  })
  if (assignment?.state !== 'replied') return null
  const reply = await latestReply(reader.req, assignment.id)
  if (!reply) return null
  const locale = localeOf(i18n.language)
  const { admin } = textsIn(locale)
  return (
    <VerifyReplyButton
      url={`${payload.config.routes.api}/assignments/${assignment.id}/verify`}
      rev={assignment.rev}
      reply={shown(reply, locale)}
      texts={admin.assignmentActions}
      dialog={admin.dialog}
    />
  )
}

async function latestReply(req: PayloadRequest, assignment: string): Promise<Feedback | null> {
  const { docs } = await req.payload.find({
    collection: 'feedback',
    where: { and: [{ assignment: { equals: assignment } }, { kind: { equals: 'departmentReply' } }] },
    sort: '-createdAt',
    depth: 1,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs[0] ?? null
}

const shown = (reply: Feedback, locale: Locale): ShownReply => ({
  outcome: reply.outcomeClass ? textsIn(locale).options.outcomeClasses[reply.outcomeClass] : '',
  text: reply.publishableText ?? '',
  internal: reply.internalText ?? '',
  by: reply.by,
  at: formatDay(reply.createdAt),
  files: (reply.files ?? []).filter(isRead).map(({ originalName, filename, url }) => ({
    name: originalName ?? filename ?? '',
    url: url ?? '',
  })),
})

/** A file the reader may not see comes as its bare id. */
const isRead = (file: string | Attachment): file is Attachment => typeof file !== 'string'

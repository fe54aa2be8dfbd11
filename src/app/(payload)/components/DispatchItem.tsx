import type { BeforeDocumentControlsServerProps, PayloadRequest } from 'payload'
import { holds } from '../../../../collections/shared/access'
import { mayAct } from '../../../domain/mayAct'
import { readDispatchChoices } from '../../../operations/instructions/readDispatchChoices'
import type { Item } from '../../../payload-types'
import { textsIn } from '../../../translations'
import { localeOf } from './actions/localeOf'
import { viewerIn } from './actions/viewerIn'
import { DispatchButton } from './handling/DispatchButton'
import { dispatchWords } from './handling/dispatchWords'
import './supervision/supervision.css'

/** Above an approved item: the button that gives it to departments, for those who may. */
export async function DispatchItem({ id, i18n, payload, user }: BeforeDocumentControlsServerProps) {
  const reader = await viewerIn(payload, user)
  if (!reader || id === undefined || !holds(reader.viewer, ...mayAct.dispatch)) return null
  const item = await readApproved(reader.req, String(id))
  if (!item) return null
  const texts = textsIn(localeOf(i18n.language))
  return (
    <DispatchButton
      url={`${payload.config.routes.api}/items/${item.id}/dispatch`}
      choices={await readDispatchChoices(reader.req, [item.id])}
      items={[{ id: item.id, title: item.title }]}
      sendsItems={false}
      words={dispatchWords(texts)}
      dialog={texts.admin.dialog}
    />
  )
}

async function readApproved(req: PayloadRequest, id: string): Promise<Item | null> {
  const { docs } = await req.payload.find({
    collection: 'items',
    where: { and: [{ id: { equals: id } }, { 'workflow.status': { equals: 'approved' } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs[0] ?? null
}

import type { BeforeDocumentControlsServerProps, PayloadRequest } from 'payload'
import { holds, idOf } from '../../../../../collections/shared/access'
import { mayAct } from '../../../../domain/mayAct'
import { itemsOfIssue } from '../../../../operations/instructions/itemsOfIssue'
import { readDispatchChoices } from '../../../../operations/instructions/readDispatchChoices'
import type { Instruction } from '../../../../payload-types'
import { textsIn } from '../../../../translations'
import { localeOf } from '../actions/localeOf'
import { viewerIn } from '../actions/viewerIn'
import { DispatchButton } from '../handling/DispatchButton'
import { dispatchWords } from '../handling/dispatchWords'
import type { ItemChoice } from '../handling/useDispatching'
import '../supervision/supervision.css'

/** Above an instruction: the button that gives it to departments. */
export async function DispatchInstruction({ id, i18n, payload, user }: BeforeDocumentControlsServerProps) {
  const reader = await viewerIn(payload, user)
  if (!reader || id === undefined || !holds(reader.viewer, ...mayAct.dispatch)) return null
  const { req } = reader
  const instruction = await payload.findByID({
    collection: 'instructions',
    id: String(id),
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  if (!instruction) return null
  const items = await itemsOf(req, instruction)
  const texts = textsIn(localeOf(i18n.language))
  return (
    <DispatchButton
      url={`${payload.config.routes.api}/instructions/${instruction.id}/dispatch`}
      choices={await readDispatchChoices(
        req,
        items.map((item) => item.id),
      )}
      items={items}
      sendsItems
      words={dispatchWords(texts)}
      dialog={texts.admin.dialog}
    />
  )
}

async function itemsOf(req: PayloadRequest, { scope, issue, items }: Instruction): Promise<ItemChoice[]> {
  const of = idOf(issue)
  if (scope === 'issue' && of) return itemsOfIssue(req, of)
  const { docs } = await req.payload.find({
    collection: 'items',
    where: { id: { in: (items ?? []).flatMap((item) => idOf(item) ?? []) } },
    select: { title: true },
    depth: 0,
    limit: 200,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, title }) => ({ id, title }))
}

import { APIError, type CollectionBeforeChangeHook } from 'payload'
import type { Instruction } from '../../../src/payload-types'
import { both } from '../../../src/translations'

/** Departments act on the words as they were given to them: from then on nobody changes them. */
export const keepDispatched: CollectionBeforeChangeHook<Instruction> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data
  const { totalDocs } = await req.payload.count({
    collection: 'assignments',
    where: { fromInstruction: { equals: originalDoc.id } },
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0) return data
  const message = both((t) => t.supervision.instructions.frozen)
  throw new APIError(req.i18n.language === 'en' ? message.en : message.zh, 409, undefined, true)
}

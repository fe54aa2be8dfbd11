import { APIError, type CollectionBeforeValidateHook } from 'payload'
import { both, fill } from '../../../src/translations'
import type { Consultation } from '../../../src/payload-types'
import { idOf } from '../../shared/access'

/** A body has one session a month. */
export const oncePerMonth: CollectionBeforeValidateHook<Consultation> = async ({ data, operation, req }) => {
  const organisation = idOf(data?.organisation)
  if (operation !== 'create' || !data?.month || !organisation) return data
  const { totalDocs } = await req.payload.count({
    collection: 'consultations',
    where: { and: [{ month: { equals: data.month } }, { organisation: { equals: organisation } }] },
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0) return data
  const values = { month: data.month }
  const message = both((t) => fill(t.errors['consultation.exists'], values))
  throw new APIError(req.i18n.language === 'en' ? message.en : message.zh, 409, undefined, true)
}

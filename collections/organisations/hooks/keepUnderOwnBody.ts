import { Forbidden, type CollectionBeforeValidateHook } from 'payload'
import type { Organisation } from '../../../src/payload-types'
import { idOf, viewerOf } from '../../shared/access'

/** A signed-in person's new unit stands under their own body, and no unit moves under another one. */
export const keepUnderOwnBody: CollectionBeforeValidateHook<Organisation> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const body = viewerOf(req)?.organisation
  if (!body) return data
  const parent = idOf(data?.parent)
  if (operation === 'create') {
    if (parent !== null && parent !== body) throw new Forbidden(req.t)
    return { ...data, parent: body }
  }
  if (data && 'parent' in data && parent !== idOf(originalDoc?.parent)) throw new Forbidden(req.t)
  return data
}

import type { CollectionBeforeValidateHook, RelationshipField } from 'payload'
import { both } from '../../src/translations'
import { idOf, nobody, viewerOf } from './access'

/**
 * The body a row belongs to. Never typed by hand: a signed-in person's rows are of their own body, and
 * a row never moves to another.
 */
export const organisationField: RelationshipField = {
  name: 'organisation',
  type: 'relationship',
  relationTo: 'organisations',
  required: true,
  index: true,
  label: both((t) => t.admin.fields.organisation),
  access: { update: nobody },
  admin: { condition: () => false, disableBulkEdit: true },
}

type OwnedRow = { id: string; organisation?: unknown }

export const stampOrganisation: CollectionBeforeValidateHook<OwnedRow> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update') return { ...data, organisation: idOf(originalDoc?.organisation) }
  const own = viewerOf(req)?.organisation
  return own ? { ...data, organisation: own } : data
}

import type { PayloadRequest } from 'payload'
import { defaultRules, type HandlingRules } from '../../../plugins/handling'

/** A body's own rules of handling; what it did not set is what most bodies do. */
export async function rulesOf(req: PayloadRequest, organisation: string): Promise<HandlingRules> {
  const { handling } = await req.payload.findByID({
    collection: 'organisations',
    id: organisation,
    depth: 0,
    select: { handling: true },
    overrideAccess: true,
    req,
  })
  const own = Object.fromEntries(
    Object.entries(handling ?? {}).filter(([name, value]) => name in defaultRules && value != null),
  )
  return { ...defaultRules, ...own }
}

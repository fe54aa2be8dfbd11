import type { Assignment } from '../../payload-types'
import type { Loaded } from './context'

/** The duty of a department on an item, where there is one. */
export async function findDuty(
  { payload, departments }: Loaded,
  item: string,
  department: string,
): Promise<Assignment | null> {
  const { docs } = await payload.find({
    collection: 'assignments',
    where: {
      and: [{ item: { equals: item } }, { department: { equals: departments.get(department) ?? '' } }],
    },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ?? null
}

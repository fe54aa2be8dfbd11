import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import type { Item } from '../../payload-types'
import type { Reporter } from './types'

/** Who reported each of these items, the leading one first, by item: one query whatever the number. */
export async function readReporters(req: PayloadRequest, items: Item[]): Promise<Map<string, Reporter[]>> {
  const known = await readMembers(req, [...new Set(items.flatMap(reportersOf))])
  return new Map(
    items.map((item) => [item.id, reportersOf(item).flatMap((id) => known.get(id) ?? [])] as const),
  )
}

const reportersOf = (item: Item): string[] =>
  [item.lead, ...(item.coReporters ?? [])].map(idOf).filter((id) => id !== null)

async function readMembers(req: PayloadRequest, ids: string[]): Promise<Map<string, Reporter>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'members',
    where: { id: { in: ids } },
    select: { name: true, kind: true, sector: true, unit: true },
    populate: { organisations: { name: true } },
    depth: 1,
    limit: ids.length,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(
    docs.map(({ id, name, kind, sector, unit }) => [
      id,
      {
        name,
        kind,
        sector: sector ?? null,
        unitName: typeof unit === 'object' ? (unit?.name ?? null) : null,
      },
    ]),
  )
}

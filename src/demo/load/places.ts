import type { Payload } from 'payload'
import { demoDepartments, demoUnits, type DemoUnit } from '../content'

const levels = { municipal: 'municipal', district: 'county', township: 'township' } as const

/** The body, then its units. */
export async function loadUnits(payload: Payload): Promise<Map<string, string>> {
  const units = new Map<string, string>()
  for (const unit of demoUnits) units.set(unit.key, await findOrCreateUnit(payload, unit, units))
  return units
}

async function findOrCreateUnit(
  payload: Payload,
  unit: DemoUnit,
  units: Map<string, string>,
): Promise<string> {
  const { docs } = await payload.find({
    collection: 'organisations',
    where: { name: { equals: unit.name } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  if (docs[0]) return docs[0].id
  const created = await payload.create({
    collection: 'organisations',
    data: {
      name: unit.name,
      shortName: unit.short,
      kind: unit.kind,
      level: levels[unit.level],
      parent: unit.parent ? (units.get(unit.parent) ?? null) : null,
    },
    depth: 0,
    overrideAccess: true,
  })
  return created.id
}

/** The departments that answer, each with a verified contact. */
export async function loadDepartments(payload: Payload, body: string): Promise<Map<string, string>> {
  const departments = new Map<string, string>()
  for (const { key, name, contact, sectors } of demoDepartments) {
    const { docs } = await payload.find({
      collection: 'departments',
      where: { name: { equals: name } },
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
    const department =
      docs[0] ??
      (await payload.create({
        collection: 'departments',
        data: { name, handles: sectors, contacts: [{ ...contact, verified: true }], organisation: body },
        depth: 0,
        overrideAccess: true,
      }))
    departments.set(key, department.id)
  }
  return departments
}

import { demoContactPoints, demoQuotas } from '../content'
import type { Loaded } from './context'

/** The body's contact points, and what it asks of its people in a quarter. */
export async function loadContactPoints({ payload, body }: Loaded): Promise<void> {
  for (const point of demoContactPoints) {
    const { totalDocs } = await payload.count({
      collection: 'contact-points',
      where: { name: { equals: point.name } },
      overrideAccess: true,
    })
    if (totalDocs > 0) continue
    await payload.create({
      collection: 'contact-points',
      data: { ...point, organisation: body },
      depth: 0,
      overrideAccess: true,
    })
  }
  await payload.update({
    collection: 'organisations',
    id: body,
    data: { quotas: [...demoQuotas] },
    depth: 0,
    overrideAccess: true,
  })
}

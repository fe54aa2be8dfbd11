import type { Series } from '../../payload-types'
import { fill, textsIn } from '../../translations'
import type { Loaded } from './context'

/** Ids of the two series of the demonstration city. */
export type LoadedSeries = { digest: string; special: string }

const { review } = textsIn('zh')

/** 《社情民意信息摘编》 with many items an issue, and 《协商建言》 with one that a monthly consultation passed. */
export async function loadSeries(loaded: Loaded): Promise<LoadedSeries> {
  const common = {
    issuer: fill(review.digestIssuer, { body: review.demoBody }),
    marking: review.demoMarking,
    editors: review.demoEditors,
    phone: '0000-0000000',
    copies: 60,
    bylineStyle: 'names',
    reporterPlace: 'closing',
  } as const
  return {
    digest: await findOrCreate(loaded, {
      ...common,
      name: review.digestName,
      slug: 'zhaibian',
      kind: 'digest',
      masthead: review.digestName,
      publicIntro: review.digestIntro,
    }),
    special: await findOrCreate(loaded, {
      ...common,
      name: review.specialName,
      slug: 'jianyan',
      kind: 'special',
      masthead: review.specialName,
      publicIntro: review.specialIntro,
      bylineStyle: 'kinds',
      consultation: true,
    }),
  }
}

type NewSeries = Pick<
  Series,
  'name' | 'slug' | 'kind' | 'masthead' | 'issuer' | 'bylineStyle' | 'reporterPlace'
> &
  Partial<Series>

async function findOrCreate({ payload, body }: Loaded, series: NewSeries): Promise<string> {
  const { docs } = await payload.find({
    collection: 'series',
    where: { slug: { equals: series.slug } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  if (docs[0]) return docs[0].id
  const created = await payload.create({
    collection: 'series',
    data: { ...series, organisation: body },
    depth: 0,
    overrideAccess: true,
  })
  return created.id
}

import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import type { Values } from '../../../plugins/public-submission'
import { receivingBody } from './receivingBody'
import { remembered } from './remembered'

/** Id of the body a form is for: the topic's it answers, otherwise the one that receives what has no topic. */
export async function scopeOf(req: PayloadRequest, { topic }: Values): Promise<string | null> {
  const slug = typeof topic === 'string' ? topic.trim() : ''
  const ofTopic = slug && (await remembered(req.payload, `topic:${slug}`, () => bodyOf(req, slug)))
  return ofTopic || receivingBody(req)
}

async function bodyOf(req: PayloadRequest, slug: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'topics',
    where: { slug: { equals: slug } },
    select: { organisation: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return idOf(docs[0]?.organisation)
}

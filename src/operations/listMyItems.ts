import type { PayloadRequest } from 'payload'
import { idOf } from '../../collections/shared/access'
import { anyTx, describeSteps, readRun, type Localised, type RunStatus } from '../../plugins/review-workflow'
import type { Item } from '../payload-types'
import { trackingUrl } from '../server/links'

export type MyItem = {
  id: string
  title: string
  receipt: string
  status: RunStatus
  /** Where it is now, while it is in review. */
  step: Localised | null
  submittedAt: string
  trackingUrl: string
  /** Whether a signed issue holds it. */
  issued: boolean
}

/** Everything the signed-in person sent, alone or with others, newest first. */
export async function listMyItems({ req }: { req: PayloadRequest }): Promise<MyItem[]> {
  const user = req.user?.id
  if (!user) return []
  const { docs } = await req.payload.find({
    collection: 'items',
    where: {
      or: [
        { submittedBy: { equals: user } },
        { 'lead.user': { equals: user } },
        { 'coReporters.user': { equals: user } },
      ],
    },
    sort: '-createdAt',
    limit: 200,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const issued = await issuedAmong(req, docs)
  const mine = await Promise.all(docs.map((item) => toMine(req, item, issued)))
  return mine.filter((item) => item !== null)
}

async function issuedAmong(req: PayloadRequest, items: Item[]): Promise<Set<string>> {
  const { docs } = await req.payload.find({
    collection: 'issues',
    where: { and: [{ 'entries.item': { in: items.map(({ id }) => id) } }, { signedAt: { exists: true } }] },
    select: { entries: true },
    limit: items.length,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Set(docs.flatMap(({ entries }) => (entries ?? []).map(({ item }) => idOf(item) ?? '')))
}

async function toMine(req: PayloadRequest, item: Item, issued: Set<string>): Promise<MyItem | null> {
  const run = await readRun(await anyTx(req), 'items', item.id)
  if (!run) return null
  return {
    id: item.id,
    title: item.title,
    receipt: item.receipt ?? '',
    status: run.status,
    step: describeSteps(run).find(({ state }) => state === 'current')?.label ?? null,
    submittedAt: item.createdAt,
    trackingUrl: trackingUrl(item.id),
    issued: issued.has(item.id),
  }
}

import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'

export type SeriesChoice = { id: string; name: string; kind: 'digest' | 'special' | 'supplement' }
export type DraftChoice = { id: string; title: string; series: string; rev: string; entries: number }

/** The series a person may compile in, and their issues that are still with the editors, the newest first. */
export async function listDrafts(
  req: PayloadRequest,
): Promise<{ series: SeriesChoice[]; drafts: DraftChoice[] }> {
  const found = { depth: 0, pagination: false, overrideAccess: false, req } as const
  const series = await req.payload.find({
    collection: 'series',
    where: { active: { not_equals: false } },
    // The kinds in the order of their vocabulary: what is compiled every month comes first.
    sort: ['kind', 'name'],
    limit: 100,
    ...found,
  })
  const drafts = await req.payload.find({
    collection: 'issues',
    where: { 'workflow.status': { in: ['draft', 'returned'] } },
    sort: '-createdAt',
    limit: 50,
    select: { title: true, series: true, updatedAt: true, entries: { item: true } },
    ...found,
  })
  return {
    series: series.docs.map(({ id, name, kind }) => ({ id, name, kind })),
    drafts: drafts.docs.map(({ id, title, series: of, updatedAt, entries }) => ({
      id,
      title,
      series: idOf(of) ?? '',
      rev: updatedAt,
      entries: entries?.length ?? 0,
    })),
  }
}

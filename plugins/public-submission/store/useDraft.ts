import { type PayloadRequest } from 'payload'
import { draftsOf } from './settings'

/** Empties a draft whose answers were taken in: they live in the submission now, and its files belong to that. */
export async function useDraft(req: PayloadRequest, key: string): Promise<void> {
  await req.payload.db.updateOne({
    collection: draftsOf(req.payload),
    where: { key: { equals: key } },
    data: { state: 'used', values: {}, issues: [], files: [] },
    req,
  })
}

import type { PayloadRequest } from 'payload'
import { openTracking } from '../../../../../../operations/tracking/openTracking'

/** Ids of the files an item has, for whoever holds its private address. */
export async function ownFiles(req: PayloadRequest, token: string): Promise<string[]> {
  const item = await openTracking(req, token)
  return (item?.files ?? []).map((file) => (typeof file === 'string' ? file : file.id))
}

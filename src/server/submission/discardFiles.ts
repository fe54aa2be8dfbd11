import type { PayloadRequest } from 'payload'

/** Deletes files of which nothing may be kept, rows and bytes. */
export async function discardFiles(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await req.payload.delete({ collection: 'attachments', id, overrideAccess: true, depth: 0, req })
  }
}

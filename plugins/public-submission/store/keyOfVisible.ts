import { type PayloadRequest } from 'payload'
import { draftsTable, run, sql } from './database'
import { draftsOf } from './settings'

/** The key of a draft that the request's person may see: one body's editor is no other body's. */
export async function keyOfVisible(req: PayloadRequest, id: string): Promise<string | null> {
  const visible = await req.payload.findByID({
    collection: draftsOf(req.payload),
    id,
    req,
    overrideAccess: false,
    disableErrors: true,
    depth: 0,
  })
  if (!visible) return null
  const [row] = await run(req, sql`select key from ${draftsTable(req.payload)} where id::text = ${id}`)
  return typeof row?.key === 'string' ? row.key : null
}

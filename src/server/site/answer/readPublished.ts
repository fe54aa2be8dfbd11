import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../../plugins/review-workflow'
import type { PublishedFile } from '../render/types'

type Published = {
  file: PublishedFile | undefined
  /** Whether the site is there and nothing of it has still to be written: what is not there does not exist. */
  isWhole: boolean
}

/** What the table of published files has for an address. */
export async function readPublished(req: PayloadRequest, paths: readonly string[]): Promise<Published> {
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select file.path, file.type, file.body, file.etag, file.immutable, site.whole
    from (select not exists (select from site_changes)
            and exists (select from site_files where part = 'overview' and removed_at is null)) as site(whole)
    left join site_files file on file.path = any(${sql.param([...paths])}::text[]) and file.removed_at is null
    order by array_position(${sql.param([...paths])}::text[], file.path)
    limit 1`)
  const { path, type, body, etag, immutable, whole } = rows[0] ?? {}
  const isWhole = whole === true
  if (typeof path !== 'string' || !Buffer.isBuffer(body)) return { file: undefined, isWhole }
  return {
    isWhole,
    file: { path, type: String(type), body, etag: String(etag), immutable: immutable === true },
  }
}

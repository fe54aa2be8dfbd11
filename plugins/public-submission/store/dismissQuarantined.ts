import { type PayloadRequest } from 'payload'
import { draftsTable, run, sql } from './database'
import { keyOfVisible } from './keyOfVisible'
import { settingsOf } from './settings'

/**
 * Says of a quarantined submission that it is none. It stays to be read, with who said so, until its day.
 *
 * @returns false when there is none in quarantine that the request's person may see
 */
export async function dismissQuarantined(req: PayloadRequest, id: string): Promise<boolean> {
  const key = await keyOfVisible(req, id)
  if (key === null) return false
  const rows = await run(
    req,
    sql`update ${draftsTable(req.payload)} set state = 'dismissed', decided_by = ${settingsOf(req.payload).nameOf(req)},
          updated_at = now()
        where key = ${key} and state = 'quarantined' returning id`,
  )
  return rows.length > 0
}

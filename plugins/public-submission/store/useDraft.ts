import { type PayloadRequest } from 'payload'
import { draftsTable, run, sql } from './database'

/** Empties a draft whose answers were taken in: they live in the submission now, and its files belong to that. */
export async function useDraft(
  req: PayloadRequest,
  key: string,
  decidedBy: string | null = null,
): Promise<void> {
  await run(
    req,
    sql`update ${draftsTable(req.payload)} set ${emptied}, decided_by = ${decidedBy} where key = ${key}`,
  )
}

/** Without an owner nobody finds it in their list, and a tab still open on it cannot write into it any more. */
export const emptied = sql`state = 'used', "values" = '{}', issues = '[]', files = '[]', owner = null, updated_at = now()`

import { type PayloadRequest } from 'payload'
import { draftsTable, run, sql } from './database'
import { settingsOf } from './settings'
import { emptied } from './useDraft'

/**
 * Empties what was kept of a form that was taken in: the draft it was shown from and its person's saved one.
 * No statement for who has neither.
 */
export async function closeForm(
  req: PayloadRequest,
  { draft, formKey }: { draft: string | null; formKey: string },
): Promise<void> {
  const owner = formKey === '' ? null : settingsOf(req.payload).ownerOf(req)
  if (draft === null && owner === null) return
  await run(
    req,
    sql`update ${draftsTable(req.payload)} set ${emptied}
        where key = ${draft} or (owner = ${owner} and form_key = ${formKey} and state = 'saved')`,
  )
}

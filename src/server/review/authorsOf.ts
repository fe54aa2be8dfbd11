import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import { anyTx, executeNamed, sql, type WorkflowDocument } from '../../../plugins/review-workflow'
import { authorKey } from './toActor'

/** Everybody behind an item: the holder of its private address, the submitting account, the reporters' accounts. */
export async function authorsOf(item: WorkflowDocument, req: PayloadRequest): Promise<string[]> {
  const coReporters: unknown[] = Array.isArray(item.coReporters) ? item.coReporters : []
  const reporters = [item.lead, ...coReporters].map(idOf).filter((id) => id !== null)
  return behind(item, reporters.length > 0 ? await accountsOf(reporters, req) : [])
}

/** The same, where the reporters' accounts are known. */
export function behind(item: WorkflowDocument, accounts: string[]): string[] {
  const submitter = idOf(item.submittedBy)
  return [authorKey(String(item.id)), ...(submitter ? [submitter] : []), ...accounts]
}

async function accountsOf(members: string[], req: PayloadRequest): Promise<string[]> {
  const { rows } = await executeNamed(
    await anyTx(req),
    sql`select user_id::text as account from members where id = any(${sql.param(members)}::uuid[]) and user_id is not null
      order by created_at desc`,
  )
  return rows.map(({ account }) => String(account))
}

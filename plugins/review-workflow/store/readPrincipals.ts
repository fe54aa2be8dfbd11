import { sql, type Executor } from './tx'

/** Ids of those who have made a person their proxy at this moment, the oldest proxy first. */
export async function readPrincipals(tx: Executor, person: string): Promise<string[]> {
  const { rows } = await tx.execute(sql`
    select principal_id::text as principal from workflow_proxies
    where proxy_id::text = ${person} and revoked_at is null and from_at <= now() and until_at > now() order by id`)
  return [...new Set(rows.map(({ principal }) => String(principal)))]
}

import { sql, type Executor } from './tx'

/**
 * Makes the editions of an issue readable from `at` on. Returns false when they were published before, or
 * are void.
 */
export async function publishEditions(tx: Executor, issue: string, at: Date): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    update editions set published_at = ${at.toISOString()}
    where issue_id = ${issue} and published_at is null and voided_at is null returning id`)
  return rows.length > 0
}

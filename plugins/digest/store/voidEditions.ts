import { sql, type Executor } from './tx'

/**
 * Voids the editions of a signed issue and frees its documents for other issues. Text, number and
 * publication stay as they are: a voided number is never given out again. Returns false when there was
 * nothing to void.
 *
 * @param reason shown wherever the issue is; not empty
 */
export async function voidEditions(
  tx: Executor,
  { issue, reason, at }: { issue: string; reason: string; at: Date },
): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    update editions set voided_at = ${at.toISOString()}, void_reason = ${reason}
    where issue_id = ${issue} and voided_at is null returning id`)
  if (rows.length === 0) return false
  await tx.execute(sql`
    update edition_sources set voided_at = ${at.toISOString()} where issue_id = ${issue} and voided_at is null`)
  return true
}

import type { Pool } from 'pg'

/**
 * What the clocks of the review have come to. A sweep that finds nothing is one small query: only when a
 * clock has rung is the application itself opened in this process, once.
 */
export async function sweepReviews(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ due: boolean }>(
    'select exists (select from workflow_runs where sweep_at <= now()) as due',
  )
  if (rows[0]?.due !== true) return
  const [{ getPayload }, { default: config }, { sweepDeadlines }] = await Promise.all([
    import('payload'),
    import('../../../payload.config'),
    import('../../../plugins/review-workflow'),
  ])
  await sweepDeadlines(await getPayload({ config }))
}

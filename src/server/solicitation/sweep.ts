import type { Pool } from 'pg'

/** How often a process looks for reminders and for people who joined an audience. In milliseconds. */
const lookEvery = 5 * 60 * 1000
let lastLook = 0

/**
 * What the clock has come to on topics. Nearly every minute this is one small query; only when a topic is
 * to be published or closed, and every few minutes, is the application itself opened in this process.
 */
export async function sweepSolicitation(pool: Pool): Promise<void> {
  const looks = Date.now() - lastLook >= lookEvery
  if (!looks && !(await isAnythingDue(pool))) return
  if (looks) lastLook = Date.now()
  const [{ getPayload }, { default: config }, { sweepTopics }] = await Promise.all([
    import('payload'),
    import('../../../payload.config'),
    import('../../../plugins/solicitation'),
  ])
  await sweepTopics(await getPayload({ config }), { newcomers: looks })
}

async function isAnythingDue(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ due: boolean }>(`
    select exists (
      select from topics where (state = 'scheduled' and opens_at <= now())
        or (state in ('scheduled', 'published') and deadline <= now())
    ) as due`)
  return rows[0]?.due === true
}

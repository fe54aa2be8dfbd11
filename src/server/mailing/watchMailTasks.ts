import { createLocalReq, type PayloadRequest } from 'payload'
import { env } from '../env'
import { now } from '../clock'
import type { WorkerSchedule, WorkerTask } from '../worker/task'

/** Nothing sent or nothing received for longer than this is told, in days; a weekend and a day. */
const silentDays = 3

const link = (): string => `${env.publicUrl}/admin/collections/messages`

/** Tells the administrators, once, of mails the machine has given up. Opens the application only when there are some. */
const tellAttention: WorkerTask = {
  name: 'tell_mail_attention',
  run: async (_, { pool }) => {
    const { rowCount } = await pool.query(
      `select from messages message
        where state in ('failed', 'uncertain') and direction = 'out' and coalesce(template, '') <> 'mailAttention'
          and not exists (select from message_events told where told.message_id = message.id
                             and told.type = 'abandoned' and told.at >= message.updated_at) limit 1`,
    )
    if (rowCount === 0) return
    await inApplication(async (req) => {
      const [{ enqueueAttention }, { readKeepers }] = await Promise.all([
        import('../../../plugins/department-mail'),
        import('./readKeepers'),
      ])
      await enqueueAttention(req, { keepers: await readKeepers(req), link: link() })
    })
  },
}

/** One line a day when the mail is silent. */
const tellSilence: WorkerTask = {
  name: 'tell_mail_silence',
  run: () =>
    inApplication(async (req) => {
      const [{ enqueueSilence }, { readKeepers }] = await Promise.all([
        import('../../../plugins/department-mail'),
        import('./readKeepers'),
      ])
      await enqueueSilence(req, {
        keepers: await readKeepers(req),
        link: link(),
        days: silentDays,
        expectsMail: Boolean(process.env.IMAP_URL),
        now: now(),
        print: (at, locale) => at.toLocaleString(locale, { timeZone: 'Asia/Shanghai' }),
      })
    }),
}

async function inApplication(work: (req: PayloadRequest) => Promise<void>): Promise<void> {
  const [{ getPayload }, { default: config }, { inTransaction }] = await Promise.all([
    import('payload'),
    import('../../../payload.config'),
    import('../../../plugins/review-workflow'),
  ])
  const req = await createLocalReq({}, await getPayload({ config }))
  await inTransaction(req, () => work(req))
}

export const watchMailTasks: WorkerTask[] = [tellAttention, tellSilence]

export const watchMailSchedules: WorkerSchedule[] = [
  { task: tellAttention.name, match: '* * * * *' },
  // 08:30 in Asia/Shanghai.
  { task: tellSilence.name, match: '30 0 * * *' },
]

import {
  createDeliverTask,
  createMailTransport,
  freeDeadLeases,
  sweepMessages,
} from '../../../plugins/department-mail/exports/worker'
import { textsIn } from '../../translations'
import { createRenderTask } from '../documents/renderTask'
import { env } from '../env'
import { loadDocument } from '../mailing/loadDocument'
import { names } from '../mailing/names'
import { sendEditionTask } from '../mailing/sendEditionTask'
import { sweepMailing } from '../mailing/sweepMailing'
import { sweepReviews } from '../review/sweep'
import { publishIssueTask } from '../signing/publishIssueTask'
import { sweepScheduled } from '../signing/sweepScheduled'
import { publishSiteTask } from '../site/publishSiteTask'
import { siteSchedules, siteSweeps } from '../site/sweepSite'
import { sweepSolicitation } from '../solicitation/sweep'
import { sweepKeptForms } from '../submission/sweepKeptForms'
import type { DeadWorkerListener } from './recover'
import type { WorkerSchedule, WorkerTask } from './task'

/** Mails on their way at once in one process; 1 keeps what a crash leaves uncertain down to one mail. */
const mailsInFlight = Number(process.env.MAIL_IN_FLIGHT ?? 1)

const deliver = createDeliverTask({
  transport: createMailTransport({ smtpUrl: env.smtpUrl }),
  from: { address: env.mailFrom, name: textsIn('zh').admin.brand },
  inFlight: mailsInFlight,
  loadAttachment: loadDocument,
  names,
  ...(env.redirectAllMailTo ? { redirectAllTo: env.redirectAllMailTo } : {}),
})

const sweepMail: WorkerTask = {
  name: 'sweep_messages',
  run: async (_, { pool }) => void (await sweepMessages(pool, { names })),
}
const sweepEditions: WorkerTask = { name: 'sweep_editions', run: (_, { pool }) => sweepMailing(pool) }
const sweepReview: WorkerTask = { name: 'sweep_reviews', run: (_, { pool }) => sweepReviews(pool) }
const sweepTopics: WorkerTask = { name: 'sweep_topics', run: (_, { pool }) => sweepSolicitation(pool) }
const sweepIssues: WorkerTask = { name: 'sweep_issues', run: (_, { pool }) => sweepScheduled(pool) }
const sweepForms: WorkerTask = { name: 'sweep_drafts', run: (_, { pool }) => sweepKeptForms(pool) }

/** Every task the worker runs, by name. */
export const taskList: Record<string, WorkerTask> = Object.fromEntries(
  [
    deliver,
    sweepMail,
    sweepReview,
    sweepTopics,
    sweepForms,
    sendEditionTask,
    sweepEditions,
    publishIssueTask,
    sweepIssues,
    createRenderTask(),
    publishSiteTask,
    ...siteSweeps,
  ].map((task) => [task.name, task]),
)

/** Tasks queued by the clock. */
export const schedules: WorkerSchedule[] = [
  { task: sweepMail.name, match: '* * * * *' },
  { task: sweepReview.name, match: '* * * * *' },
  { task: sweepTopics.name, match: '* * * * *' },
  { task: sweepEditions.name, match: '* * * * *' },
  { task: sweepIssues.name, match: '* * * * *' },
  { task: sweepForms.name, match: '17 * * * *' },
  ...siteSchedules,
]

/** Called for dead workers in the transaction that frees their jobs. */
export const deadWorkerListeners: DeadWorkerListener[] = [
  async (workerIds, client) => void (await freeDeadLeases(workerIds, client, names)),
]

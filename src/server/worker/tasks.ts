import { freeDeadLeases, sweepMessages } from '../../../plugins/department-mail/exports/worker'
import { createRenderTask } from '../documents/renderTask'
import { sweepDutiesTask } from '../handling/sweepTask'
import { pollInboxSchedule, pollInboxTask } from '../inbox/pollInboxTask'
import { mailLoop } from '../mailing/mailLoop'
import { names } from '../mailing/names'
import { sendEditionTask } from '../mailing/sendEditionTask'
import { sweepMailing } from '../mailing/sweepMailing'
import { watchMailSchedules, watchMailTasks } from '../mailing/watchMailTasks'
import { sweepReviews } from '../review/sweep'
import { publishIssueTask } from '../signing/publishIssueTask'
import { sweepScheduled } from '../signing/sweepScheduled'
import { publishSiteTask } from '../site/publishSiteTask'
import { siteSchedules, siteSweeps } from '../site/sweepSite'
import { sweepSolicitation } from '../solicitation/sweep'
import { sweepKeptForms } from '../submission/sweepKeptForms'
import type { WorkerLoop } from './loop'
import type { DeadWorkerListener } from './recover'
import type { WorkerSchedule, WorkerTask } from './task'

/** Jobs an earlier release left behind; the mails they speak of are found without them. */
const formerDelivery: WorkerTask = { name: 'deliver_message', run: () => Promise.resolve() }
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
    formerDelivery,
    ...watchMailTasks,
    sweepMail,
    sweepReview,
    sweepTopics,
    sweepDutiesTask,
    sweepForms,
    sendEditionTask,
    sweepEditions,
    publishIssueTask,
    pollInboxTask,
    sweepIssues,
    createRenderTask(),
    publishSiteTask,
    ...siteSweeps,
  ].map((task) => [task.name, task]),
)

/** Tasks queued by the clock. */
export const schedules: WorkerSchedule[] = [
  { task: sweepMail.name, match: '* * * * *' },
  ...watchMailSchedules,
  { task: sweepReview.name, match: '* * * * *' },
  { task: sweepTopics.name, match: '* * * * *' },
  { task: sweepDutiesTask.name, match: '* * * * *' },
  { task: sweepEditions.name, match: '* * * * *' },
  { task: sweepIssues.name, match: '* * * * *' },
  pollInboxSchedule,
  { task: sweepForms.name, match: '17 * * * *' },
  ...siteSchedules,
]

/** What goes on beside the jobs. */
export const loops: WorkerLoop[] = [mailLoop]

/** Called for dead workers in the transaction that frees their jobs. */
export const deadWorkerListeners: DeadWorkerListener[] = [
  async (workerIds, client) => void (await freeDeadLeases(workerIds, client, names)),
]

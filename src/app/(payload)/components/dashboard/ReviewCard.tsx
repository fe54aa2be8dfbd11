import type { PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { findTasks } from '../../../../../plugins/review-workflow'
import { TaskList } from '../../../../../plugins/review-workflow/exports/rsc'
import type { AdminTexts } from '../../../../translations/zh/admin'
import { Card } from './Card'
import { More } from './More'

/** Most review tasks the dashboard shows; the rest stand on the page of all tasks. */
const mostShown = 12

/** What waits for the reader's approval. */
export async function ReviewCard({ req, texts }: { req: PayloadRequest; texts: AdminTexts['dashboard'] }) {
  const { tasks, counts } = await findTasks(req, { limit: mostShown })
  const adminRoute = req.payload.config.routes.admin
  return (
    <Card title={texts.review} count={counts.todo}>
      <TaskList tasks={tasks} adminRoute={adminRoute} language={req.i18n.language} />
      <More
        shown={tasks.length}
        total={counts.todo}
        href={formatAdminURL({ adminRoute, path: '/inbox' })}
        text={texts.viewAll}
      />
    </Card>
  )
}

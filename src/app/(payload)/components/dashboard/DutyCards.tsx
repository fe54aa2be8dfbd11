import type { PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { fill } from '../../../../translations'
import type { AdminTexts } from '../../../../translations/zh/admin'
import { Card } from './Card'
import { daysSince } from './daysSince'
import { DutyList } from './DutyList'
import { formatDay } from './formatDay'
import { More } from './More'
import { readDuties } from './readDuties'

type Props = { req: PayloadRequest; texts: AdminTexts['dashboard'] }

/** Replies of departments that nobody has judged yet. */
export async function RepliesCard({ req, texts }: Props) {
  const { duties, total } = await readDuties(req, { states: ['replied'] })
  const now = Date.now()
  return (
    <Card title={texts.replies} count={total}>
      <DutyList
        duties={duties}
        adminRoute={req.payload.config.routes.admin}
        empty={texts.noReplies}
        time={({ updatedAt }) => {
          const days = daysSince(updatedAt, now)
          return {
            words: days === 0 ? texts.repliedToday : fill(texts.repliedDays, { days }),
            isLate: days >= 3,
          }
        }}
      />
      <MoreDuties req={req} texts={texts} shown={duties.length} total={total} />
    </Card>
  )
}

/** Duties whose time has run out without a reply. */
export async function OverdueCard({ req, texts }: Props) {
  const now = new Date()
  const { duties, total } = await readDuties(req, { states: ['dispatched', 'redo'], dueBefore: now })
  return (
    <Card title={texts.overdue} count={total}>
      <DutyList
        duties={duties}
        adminRoute={req.payload.config.routes.admin}
        empty={texts.noOverdue}
        time={({ dueAt }) => {
          const days = daysSince(dueAt, now.getTime())
          return { words: days === 0 ? texts.overdueToday : fill(texts.overdueDays, { days }), isLate: true }
        }}
      />
      <MoreDuties req={req} texts={texts} shown={duties.length} total={total} />
    </Card>
  )
}

/** A department's own open duties. */
export async function OpenDutiesCard({ req, texts }: Props) {
  const { duties, total } = await readDuties(req, { states: ['dispatched', 'redo'] })
  const now = Date.now()
  return (
    <Card title={texts.openDuties} count={total}>
      <DutyList
        duties={duties}
        adminRoute={req.payload.config.routes.admin}
        empty={texts.noOpenDuties}
        time={({ dueAt }) => ({
          words: fill(texts.dueOn, { date: formatDay(dueAt) }),
          isLate: Date.parse(dueAt) < now,
        })}
      />
      <MoreDuties req={req} texts={texts} shown={duties.length} total={total} />
    </Card>
  )
}

function MoreDuties({ req, texts, shown, total }: Props & { shown: number; total: number }) {
  const href = formatAdminURL({
    adminRoute: req.payload.config.routes.admin,
    path: '/collections/assignments',
  })
  return <More shown={shown} total={total} href={href} text={texts.viewAll} />
}

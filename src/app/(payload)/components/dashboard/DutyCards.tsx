import type { PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { now } from '../../../../server/clock'
import { fill } from '../../../../translations'
import type { AdminTexts } from '../../../../translations/zh/admin'
import { Card } from './Card'
import { DutyList } from './DutyList'
import { formatDay } from './formatDay'
import { More } from './More'
import { readDuties } from './readDuties'

type Props = { req: PayloadRequest; texts: AdminTexts['dashboard'] }

/** A department's own open duties. */
export async function OpenDutiesCard({ req, texts }: Props) {
  const { duties, total } = await readDuties(req, { states: ['dispatched', 'acknowledged', 'redo'] })
  const at = now().getTime()
  return (
    <Card title={texts.openDuties} count={total}>
      <DutyList
        duties={duties}
        adminRoute={req.payload.config.routes.admin}
        empty={texts.noOpenDuties}
        time={({ dueAt }) => ({
          words: fill(texts.dueOn, { date: formatDay(dueAt) }),
          isLate: Date.parse(dueAt) < at,
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

import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { holds, isOffice, viewerOf } from '../../../../collections/shared/access'
import { mayAct } from '../../../domain/mayAct'
import { fill, textsIn } from '../../../translations'
import { localeOf } from './actions/localeOf'
import { ConsultationCard } from './dashboard/ConsultationCard'
import { CompileCard } from './dashboard/CompileCard'
import { OpenDutiesCard } from './dashboard/DutyCards'
import { QuarantineCard } from './dashboard/QuarantineCard'
import { QuickLinks } from './dashboard/QuickLinks'
import { ReviewCard } from './dashboard/ReviewCard'
import { SupervisionCards } from './dashboard/SupervisionCards'
import { UnplacedMailCard } from './dashboard/UnplacedMailCard'
import { FeedbackCard } from './readers/FeedbackCard'

/** The first page after signing in: what waits for this person, the oldest first, and their daily ways. */
export function Dashboard({ initPageResult: { req } }: AdminViewServerProps) {
  const viewer = viewerOf(req)
  if (!viewer) return null
  const texts = textsIn(localeOf(req.i18n.language))
  const { dashboard } = texts.admin
  const follows = holds(viewer, 'supervisor', 'editor')
  const roles = viewer.roles.map((role) => texts.options.roles[role])
  return (
    <main>
      <Gutter className="mq-dashboard">
        <header className="mq-dashboard__head">
          <h1>{fill(dashboard.greeting, { name: req.user?.name ?? '' })}</h1>
          <p>{roles.join(' · ')}</p>
        </header>
        <QuickLinks viewer={viewer} texts={texts} adminRoute={req.payload.config.routes.admin} />
        {isOffice(viewer) && <ReviewCard req={req} texts={dashboard} />}
        {follows && <SupervisionCards req={req} texts={texts} />}
        <UnplacedMailCard req={req} words={texts.inbox} />
        {holds(viewer, 'editor') && <QuarantineCard req={req} texts={dashboard} />}
        {holds(viewer, ...mayAct.moderate) && <FeedbackCard req={req} words={texts.subscriptions.readers} />}
        {holds(viewer, 'editor') && <CompileCard req={req} texts={texts} />}
        {holds(viewer, ...mayAct.consult) && <ConsultationCard req={req} texts={texts} />}
        {holds(viewer, 'departmentHandler') && <OpenDutiesCard req={req} texts={dashboard} />}
      </Gutter>
    </main>
  )
}

import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { holds } from '../../../../../collections/shared/access'
import { countBoard } from '../../../../operations/supervision/countBoard'
import { textsIn } from '../../../../translations'
import { localeOf } from '../actions/localeOf'
import { viewerIn } from '../actions/viewerIn'

/** The ways to the board and the scorecards, with how much waits for a decision, for those who follow duties. */
export async function SupervisionNavLink({ i18n, payload, user }: ServerProps) {
  const reader = await viewerIn(payload, user)
  if (!reader || !holds(reader.viewer, 'supervisor', 'editor', 'secretaryGeneral', 'admin', 'auditor'))
    return null
  const { queues } = await countBoard(reader.req)
  const waiting = queues.arbitrate + queues.questions + queues.verify
  const { board, calendar, scorecards } = textsIn(localeOf(i18n.language)).supervision
  const adminRoute = payload.config.routes.admin
  return (
    <>
      <Link
        className="nav__link wf-nav"
        href={formatAdminURL({ adminRoute, path: '/supervision' })}
        prefetch={false}
      >
        <span className="nav__link-label">{board.title}</span>
        {waiting > 0 && <span className="wf-nav__count">{waiting}</span>}
      </Link>
      <Link
        className="nav__link wf-nav"
        href={formatAdminURL({ adminRoute, path: '/scorecards' })}
        prefetch={false}
      >
        <span className="nav__link-label">{scorecards.title}</span>
      </Link>
      <Link
        className="nav__link wf-nav"
        href={formatAdminURL({ adminRoute, path: '/work-calendar' })}
        prefetch={false}
      >
        <span className="nav__link-label">{calendar.title}</span>
      </Link>
    </>
  )
}

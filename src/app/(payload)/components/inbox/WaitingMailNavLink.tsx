import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { holds } from '../../../../../collections/shared/access'
import { placingRoles } from '../../../../operations/inbox/assertPlacing'
import { countUnplaced } from '../../../../operations/inbox/countUnplaced'
import { textsIn } from '../../../../translations'
import { localeOf } from '../actions/localeOf'
import { viewerIn } from '../actions/viewerIn'

/** The way to mail that waits to be placed, with how much it is, for those who place it. */
export async function WaitingMailNavLink({ i18n, payload, user }: ServerProps) {
  const reader = await viewerIn(payload, user)
  if (!reader || !holds(reader.viewer, ...placingRoles)) return null
  const count = await countUnplaced(reader.req)
  return (
    <Link
      className="nav__link wf-nav"
      href={formatAdminURL({ adminRoute: payload.config.routes.admin, path: '/mail-received' })}
      prefetch={false}
    >
      <span className="nav__link-label">{textsIn(localeOf(i18n.language)).inbox.link}</span>
      {count > 0 && <span className="wf-nav__count">{count}</span>}
    </Link>
  )
}

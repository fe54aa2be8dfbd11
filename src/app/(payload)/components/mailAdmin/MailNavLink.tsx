import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { holds } from '../../../../../collections/shared/access'
import { mayAct } from '../../../../domain/mayAct'
import { textsIn } from '../../../../translations'
import { localeOf } from '../actions/localeOf'
import { viewerIn } from '../actions/viewerIn'

/** The way to the mail desk, for those who may send a mail again. */
export async function MailNavLink({ i18n, payload, user }: ServerProps) {
  const reader = await viewerIn(payload, user)
  if (!reader || !holds(reader.viewer, ...mayAct.retryMail)) return null
  return (
    <Link
      className="nav__link wf-nav"
      href={formatAdminURL({ adminRoute: payload.config.routes.admin, path: '/mail' })}
      prefetch={false}
    >
      <span className="nav__link-label">{textsIn(localeOf(i18n.language)).mailAdmin.healthTitle}</span>
    </Link>
  )
}

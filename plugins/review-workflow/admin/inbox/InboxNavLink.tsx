import { Link } from '@payloadcms/ui'
import { createLocalReq, type ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { findTasks } from '../operations/findTasks'
import { fill } from '../translations/messages'
import { wordsIn } from './words'
import './workflow.css'

export type InboxNavLinkProps = ServerProps & {
  /** Where the link leads, below the admin panel's base path. Default: `/inbox`. */
  to?: `/${string}` | ''
}

/** 「我的待办」 above the navigation's groups, with how many things wait for the reader. */
export async function InboxNavLink({ i18n, payload, user, to = '/inbox' }: InboxNavLinkProps) {
  if (!user) return null
  const { texts } = wordsIn(i18n.language)
  const { total } = await findTasks(await createLocalReq({ user }, payload), 1)
  return (
    <Link
      className="nav__link wf-nav"
      href={formatAdminURL({ adminRoute: payload.config.routes.admin, path: to })}
      prefetch={false}
    >
      <span className="nav__link-label">{texts.inbox}</span>
      {total > 0 && (
        <span className="wf-nav__count">
          <span aria-hidden="true">{total}</span>
          <span className="wf-hidden">{fill(texts.inboxCount, { count: total })}</span>
        </span>
      )}
    </Link>
  )
}

import { Link } from '@payloadcms/ui'
import { createLocalReq, type ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { countTasks } from '../../operations/tasks/countTasks'
import { readDesk } from '../../operations/tasks/readDesk'
import { optionsOf } from '../../store/bind'
import { fill } from '../../translations/messages'
import { wordsIn } from '../words'
import { countWords } from './countWords'
import '../workflow.css'
import './inbox.css'

export type InboxNavLinkProps = ServerProps & {
  /** Where the link leads, below the admin panel's base path. Default: `/inbox`. */
  to?: `/${string}` | ''
}

/**
 * 「我的待办」 above the navigation's groups, with how many things wait for the reader: red, and marked, once
 * one of them is overdue.
 */
export async function InboxNavLink({ i18n, payload, user, to = '/inbox' }: InboxNavLinkProps) {
  if (!user) return null
  const req = await createLocalReq({ user }, payload)
  const actor = optionsOf(payload).toActor(req)
  const { todo, isOverdue } = actor
    ? await countTasks(req, await readDesk(req, actor))
    : { todo: 0, isOverdue: false }
  const { texts } = wordsIn(i18n.language)
  const { inboxRoom, listSeparator } = texts
  const spoken = [
    fill(inboxRoom.waitingCount, { count: countWords(todo, texts) }),
    ...(isOverdue ? [inboxRoom.someOverdue] : []),
  ].join(listSeparator)
  return (
    <Link
      className="nav__link wf-nav"
      href={formatAdminURL({ adminRoute: payload.config.routes.admin, path: to })}
      prefetch={false}
    >
      <span className="nav__link-label">{texts.inbox}</span>
      {todo > 0 && (
        <span className={`wf-nav__count${isOverdue ? ' wf-nav__count--overdue' : ''}`} title={spoken}>
          <span aria-hidden="true">
            {countWords(todo, texts)}
            {isOverdue && '!'}
          </span>
          <span className="wf-hidden">{spoken}</span>
        </span>
      )}
    </Link>
  )
}

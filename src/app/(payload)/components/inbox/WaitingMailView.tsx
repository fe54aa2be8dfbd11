import { Gutter, Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { holds } from '../../../../../collections/shared/access'
import { placingRoles } from '../../../../operations/inbox/assertPlacing'
import { readUnplaced } from '../../../../operations/inbox/readUnplaced'
import { MailCard } from './MailCard'
import { enterPanel } from '../panel/enterPanel'
import { PanelPage } from '../panel/PanelPage'
import './inbox.css'

/** Mail that no address could file, each with where it may belong and one click to put it there. Register it as a custom view. */
export async function WaitingMailView(props: AdminViewServerProps) {
  const { initPageResult, searchParams } = props
  const { req } = initPageResult
  const { texts, adminRoute, apiRoute } = enterPanel(req, (viewer) => holds(viewer, ...placingRoles))
  const words = texts.inbox
  const asked = Number(searchParams?.page)
  const { mails, page, hasMore } = await readUnplaced(req, Number.isInteger(asked) && asked > 0 ? asked : 1)
  const path = formatAdminURL({ adminRoute, path: '/mail-received' })
  return (
    <PanelPage {...props} nav={[{ label: words.title }]}>
      <main>
        <Gutter className="mq-mails">
          <h1>{words.title}</h1>
          <p className="mq-mails__intro">{words.intro}</p>
          {mails.length === 0 && <p>{words.empty}</p>}
          <ol className="mq-mails__list">
            {mails.map((mail) => (
              <li key={mail.id}>
                <MailCard
                  mail={mail}
                  words={words}
                  states={texts.options.assignmentStates}
                  {...{ adminRoute, apiRoute }}
                />
              </li>
            ))}
          </ol>
          {(hasMore || page > 1) && (
            <nav className="wf-pages" aria-label={words.title}>
              {page > 1 && (
                <Link href={`${path}?page=${page - 1}`} prefetch={false}>
                  {words.previous}
                </Link>
              )}
              {hasMore && (
                <Link href={`${path}?page=${page + 1}`} prefetch={false}>
                  {words.next}
                </Link>
              )}
            </nav>
          )}
        </Gutter>
      </main>
    </PanelPage>
  )
}

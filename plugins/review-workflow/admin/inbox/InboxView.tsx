import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { findTasks } from '../operations/findTasks'
import { fill } from '../translations/messages'
import { TaskList } from './TaskList'
import { wordsIn } from './words'
import './workflow.css'

/** Most tasks one page lists; more than these nobody reads at once, and the oldest come first. */
const mostListed = 200

/** A page of the admin panel with everything that waits for the reader. Register it as a custom view. */
export async function InboxView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const adminRoute = payload.config.routes.admin
  // Custom views are public unless they ask.
  if (!user) redirect(formatAdminURL({ adminRoute, path: payload.config.admin.routes.login }))
  const { texts } = wordsIn(i18n.language)
  const { tasks, total } = await findTasks(req, mostListed)
  return (
    <DefaultTemplate
      {...{ i18n, params, payload, permissions, req, searchParams, user }}
      {...(locale ? { locale } : {})}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <SetStepNav nav={[{ label: texts.inbox }]} />
      <main>
        {' '}
        <Gutter className="wf-inbox">
          <h1>{texts.inbox}</h1>
          {total > 0 && <p>{fill(texts.inboxCount, { count: total })}</p>}
          {total > tasks.length && <p>{fill(texts.shownOldest, { shown: tasks.length })}</p>}
          <TaskList tasks={tasks} adminRoute={adminRoute} language={i18n.language} />
        </Gutter>
      </main>{' '}
    </DefaultTemplate>
  )
}

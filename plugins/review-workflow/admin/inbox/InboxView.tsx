import { getTranslation } from '@payloadcms/translations'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, Link, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, CollectionSlug, PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { findTasks } from '../../operations/tasks/findTasks'
import { readTaskQuery } from '../../operations/tasks/readTaskQuery'
import { optionsOf } from '../../store/bind'
import { wordsIn } from '../words'
import { boxAddress } from './boxAddress'
import { BoxTabs } from './BoxTabs'
import { InboxFilters } from './InboxFilters'
import { readStepChoices } from './readStepChoices'
import { TaskBox } from './TaskBox'
import '../workflow.css'
import './inbox.css'

/** Most tasks of one page; the oldest come first, so that nobody has to read more at once. */
const onePage = 50

/** A page of the admin panel with a person's four boxes of tasks. Register it as a custom view at `/inbox`. */
export async function InboxView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const { admin: adminRoute, api: apiRoute } = payload.config.routes
  // Custom views are public unless they ask.
  if (!user) redirect(formatAdminURL({ adminRoute, path: payload.config.admin.routes.login }))
  const { texts } = wordsIn(i18n.language)
  const query = readTaskQuery(searchParams ?? {})
  const { box = 'todo', before, limit: _one, ...filter } = query
  const { tasks, counts, more } = await findTasks(req, { ...query, limit: onePage })
  const path = formatAdminURL({ adminRoute, path: '/inbox' })
  const collections = namesOf(req)
  const steps = await readStepChoices(req, i18n.language)
  const isNarrowed = Object.values(filter).some((value) => value !== undefined)
  return (
    <DefaultTemplate
      {...{ i18n, params, payload, permissions, req, searchParams, user }}
      {...(locale ? { locale } : {})}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <SetStepNav nav={[{ label: texts.inbox }]} />
      <main>
        <Gutter className="wf-inbox">
          <h1>{texts.inbox}</h1>
          <BoxTabs current={box} counts={counts} path={path} texts={texts} />
          <InboxFilters
            view={{ box, ...filter }}
            path={path}
            collections={Object.entries(collections).map(([value, label]) => ({ value, label }))}
            steps={steps}
          />
          {tasks.length === 0 ? (
            <p className="wf-empty">
              {isNarrowed ? texts.inboxRoom.emptyFiltered : texts.inboxRoom.empty[box]}
            </p>
          ) : (
            <TaskBox key={boxAddress(query)} {...{ box, tasks, adminRoute, apiRoute, collections }} />
          )}
          {(more || before) && (
            <nav className="wf-pages" aria-label={texts.inbox}>
              {before && (
                <Link href={`${path}${boxAddress({ box, ...filter })}`} prefetch={false}>
                  {texts.inboxRoom.first}
                </Link>
              )}
              {more && (
                <Link href={`${path}${boxAddress({ box, ...filter, before: more })}`} prefetch={false}>
                  {texts.inboxRoom.next}
                </Link>
              )}
            </nav>
          )}
          {tasks.length > 0 && box !== 'done' && (
            <p className="wf-inbox__note">{texts.inboxRoom.workdaysNote}</p>
          )}
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}

/** What the reviewed collections are called, by slug. */
function namesOf({ payload, i18n }: PayloadRequest): Record<string, string> {
  return Object.fromEntries(
    Object.keys(optionsOf(payload).collections).map((slug) => {
      const labels = payload.collections[slug as CollectionSlug]?.config.labels
      return [slug, labels ? getTranslation(labels.singular, i18n) : slug]
    }),
  )
}

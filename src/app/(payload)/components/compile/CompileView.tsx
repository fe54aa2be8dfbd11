import { Gutter, Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { holds, isOffice } from '../../../../../collections/shared/access'
import { listDrafts } from '../../../../operations/compile/listDrafts'
import { listUncompiled } from '../../../../operations/compile/listUncompiled'
import { addressOf } from './addressOf'
import { readFilter } from './readFilter'
import { readTopics } from './readTopics'
import { Standing } from './Standing'
import { WaitingBoard } from './WaitingBoard'
import { WaitingFilters } from './WaitingFilters'
import { enterPanel } from '../panel/enterPanel'
import { PanelPage } from '../panel/PanelPage'
import './compile.css'

/** What is approved and in no issue, for how long, and the way into an issue. Register it as a custom view. */
export async function CompileView(props: AdminViewServerProps) {
  const { initPageResult, searchParams } = props
  const { req } = initPageResult
  const { viewer, texts, adminRoute, apiRoute } = enterPanel(req, isOffice)
  const words = texts.compile.waiting
  const { page, ...filter } = readFilter(searchParams ?? {})
  const waiting = await listUncompiled(req, { ...filter, page })
  const isNarrowed = Object.keys(filter).length > 0
  const path = formatAdminURL({ adminRoute, path: '/compile' })
  const mayCompile = holds(viewer, 'editor')
  const choices = mayCompile ? await listDrafts(req) : { series: [], drafts: [] }
  return (
    <PanelPage {...props} nav={[{ label: words.title }]}>
      <main>
        <Gutter className="mq-waiting">
          <h1>{words.title}</h1>
          <p className="mq-waiting__intro">{words.intro}</p>
          <WaitingFilters
            filter={filter}
            path={path}
            words={words}
            options={texts.options}
            topics={await readTopics(req)}
          />
          <Standing counts={waiting.counts} words={words} />
          <WaitingBoard
            key={addressOf(filter, page)}
            items={waiting.items}
            isNarrowed={isNarrowed}
            rule={filter}
            choices={mayCompile ? choices : null}
            words={words}
            categories={texts.options.categories}
            adminRoute={adminRoute}
            apiRoute={apiRoute}
          />
          {(waiting.hasMore || page > 1) && (
            <nav className="wf-pages" aria-label={words.table}>
              {page > 1 && (
                <Link href={`${path}${addressOf(filter, page - 1)}`} prefetch={false}>
                  {words.previous}
                </Link>
              )}
              {waiting.hasMore && (
                <Link href={`${path}${addressOf(filter, page + 1)}`} prefetch={false}>
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

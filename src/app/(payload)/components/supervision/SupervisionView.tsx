import { Gutter, Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { holds, isOffice } from '../../../../../collections/shared/access'
import { mayAct } from '../../../../domain/mayAct'
import { countBoard } from '../../../../operations/supervision/countBoard'
import { readBoard } from '../../../../operations/supervision/readBoard'
import { now } from '../../../../server/clock'
import { boardAddress } from './boardAddress'
import { BoardFilters } from './BoardFilters'
import { BoardTable } from './BoardTable'
import { DepartmentMatrix } from './DepartmentMatrix'
import { QueueTabs } from './QueueTabs'
import { readBoardFilter } from '../../../../operations/supervision/readBoardFilter'
import { enterPanel } from '../panel/enterPanel'
import { PanelPage } from '../panel/PanelPage'
import '../compile/compile.css'
import './supervision.css'

/** Everything open by department and colour, what only the office can decide first. Register it as a custom view. */
export async function SupervisionView(props: AdminViewServerProps) {
  const { initPageResult, searchParams } = props
  const { req } = initPageResult
  const { viewer, texts, adminRoute, apiRoute } = enterPanel(req, isOffice)
  const words = texts.supervision.board
  const { filter, page } = readBoardFilter(searchParams ?? {})
  const [board, counts] = [await readBoard(req, { ...filter, page }), await countBoard(req)]
  const path = formatAdminURL({ adminRoute, path: '/supervision' })
  return (
    <PanelPage {...props} nav={[{ label: words.title }]}>
      <main>
        <Gutter className="mq-waiting mq-board">
          <h1>{words.title}</h1>
          <p className="mq-waiting__intro">{words.intro}</p>
          <QueueTabs filter={filter} counts={counts.queues} path={path} words={words} />
          <DepartmentMatrix departments={counts.departments} path={path} words={words} />
          <BoardFilters
            filter={filter}
            path={path}
            departments={counts.departments}
            words={words}
            options={texts.options}
          />
          {board.rows.length === 0 ? (
            <p className="wf-empty">{boardAddress(filter) === '' ? words.emptyOpen : words.empty}</p>
          ) : (
            <BoardTable
              rows={board.rows}
              may={{ decide: holds(viewer, ...mayAct.verify), dispatch: holds(viewer, ...mayAct.dispatch) }}
              at={now()}
              texts={texts}
              dialog={texts.admin.dialog}
              adminRoute={adminRoute}
              apiRoute={apiRoute}
            />
          )}
          <nav className="wf-pages" aria-label={words.pages}>
            {page > 1 && (
              <Link href={`${path}${boardAddress(filter, page - 1)}`} prefetch={false}>
                {words.previous}
              </Link>
            )}
            {board.hasMore && (
              <Link href={`${path}${boardAddress(filter, page + 1)}`} prefetch={false}>
                {words.next}
              </Link>
            )}
            <a
              href={`${formatAdminURL({ apiRoute, path: '/assignments/board.csv' })}${boardAddress(filter)}`}
              download
            >
              {words.csv}
            </a>
          </nav>
        </Gutter>
      </main>
    </PanelPage>
  )
}

import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { AdminTexts } from '../../../../translations/zh/admin'
import type { BoardRow } from '../../../../operations/supervision/types'
import { fill, type Texts } from '../../../../translations'
import { formatDay } from '../dashboard/formatDay'
import { BoardActs } from './BoardActs'
import { dueWords } from './dueWords'

type Props = {
  row: BoardRow
  may: { decide: boolean; dispatch: boolean }
  at: Date
  texts: Texts
  dialog: AdminTexts['dialog']
  adminRoute: string
  apiRoute: string
}

/** One duty: what, with whom, how it stands, until when, and what only the office can do about it. */
export function BoardLine({ row, may, at, texts, dialog, adminRoute, apiRoute }: Props) {
  const { supervision, options } = texts
  const words = supervision.board
  const href = formatAdminURL({ adminRoute, path: `/collections/assignments/${row.id}` })
  return (
    <tr role="row" data-standing={row.standing}>
      <td role="cell" className="mq-board__number">
        {row.number ? fill(words.numberOf, row.number) : row.receipt}
      </td>
      <td role="cell" data-column="title">
        <Link className="mq-board__title" href={href} prefetch={false} data-row="">
          {row.title}
        </Link>
        {row.isImportant && (
          <span className="mq-mark" data-urgent="">
            {words.important}
          </span>
        )}
        {row.grade === 'urgent' && <span className="mq-mark">{options.dutyGrades.urgent}</span>}
      </td>
      <td role="cell">
        {row.department.name}
        {row.role === 'co' && <span className="mq-mark">{options.assignmentRoles.co}</span>}
      </td>
      <td role="cell">{options.assignmentStates[row.state]}</td>
      <td role="cell" className="mq-board__due">
        <span className="mq-standing" data-standing={row.standing}>
          {words.standings[row.standing]}
        </span>
        <time dateTime={row.dueAt}>{formatDay(row.dueAt)}</time>
        <span className="mq-board__left">{dueWords(row, at, words)}</span>
        {row.originalDueAt && (
          <span className="mq-board__left">{fill(words.moved, { day: formatDay(row.originalDueAt) })}</span>
        )}
      </td>
      <td role="cell">
        <BoardActs row={row} may={may} texts={texts} dialog={dialog} href={href} apiRoute={apiRoute} />
      </td>
    </tr>
  )
}

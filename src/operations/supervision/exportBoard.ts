import type { PayloadRequest } from 'payload'
import { toCsv } from '../../domain/toCsv'
import { shanghaiDay } from '../../domain/workingDays'
import { fill, textsIn, type Locale, type Texts } from '../../translations'
import type { BoardFilter } from './boardFilter'
import { readBoard } from './readBoard'
import type { BoardRow } from './types'

/** Most duties in one file. */
const most = 10_000

/** The board as it is shown, every page of it, as CSV. */
export async function exportBoard(req: PayloadRequest, filter: BoardFilter, locale: Locale): Promise<string> {
  const texts = textsIn(locale)
  const words = texts.supervision.board
  const { rows } = await readBoard(req, { ...filter, limit: most })
  return toCsv([
    [
      words.number,
      words.matter,
      words.department,
      words.role,
      words.grade,
      words.state,
      words.standing,
      texts.supervision.duty.dispatched,
      words.due,
    ],
    ...rows.map((row) => lineOf(row, texts)),
  ])
}

const lineOf = (row: BoardRow, { supervision, options }: Texts): string[] => [
  row.number ? fill(supervision.board.numberOf, row.number) : row.receipt,
  row.title,
  row.department.name,
  options.assignmentRoles[row.role],
  options.dutyGrades[row.grade],
  options.assignmentStates[row.state],
  supervision.board.standings[row.standing],
  shanghaiDay(new Date(row.dispatchedAt)),
  shanghaiDay(new Date(row.dueAt)),
]

import { createLocalReq, type DefaultServerCellComponentProps } from 'payload'
import { readStandings } from '../../../../../plugins/solicitation'

/** In the list of topics: how many of those asked have answered. The list has read the row under its rules. */
export async function AnswersCell({ payload, rowData }: DefaultServerCellComponentProps) {
  const row: unknown = rowData
  const id: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, 'id') : null
  if (typeof id !== 'string') return null
  const standings = await readStandings(await createLocalReq({}, payload), [id])
  const { invited = 0, answered = 0 } = standings.get(id) ?? {}
  return <span>{invited > 0 ? `${answered} / ${invited}` : '—'}</span>
}

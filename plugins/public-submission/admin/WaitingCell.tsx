import { type DefaultServerCellComponentProps } from 'payload'
import { waitingSince } from '../core/waitingSince'
import { textIn } from '../translations/label'

/** How long a submission has waited for somebody to look at it; nothing once somebody has. */
export function WaitingCell({ i18n, rowData }: DefaultServerCellComponentProps) {
  const row: unknown = rowData
  const since = row && typeof row === 'object' && stateOf(row) === 'quarantined' ? createdAt(row) : null
  return since && <span>{inWords(since, i18n.language)}</span>
}

function inWords(since: Date, locale: string): string {
  const waited = waitingSince(since, new Date())
  if (waited === null) return textIn(locale, 'waitingNew')
  return 'days' in waited
    ? textIn(locale, 'waitingDays').replace('{{n}}', String(waited.days))
    : textIn(locale, 'waitingHours').replace('{{n}}', String(waited.hours))
}

const stateOf = (row: object): unknown => Reflect.get(row, 'state')

function createdAt(row: object): Date | null {
  const at: unknown = Reflect.get(row, 'createdAt')
  return typeof at === 'string' ? new Date(at) : null
}

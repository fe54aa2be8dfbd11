import type { DefaultServerCellComponentProps } from 'payload'
import { optionsOf } from '../../store/bind'
import { rememberedStanding } from '../../store/standingMemory'
import { wordsIn } from '../words'
import { waitingNames } from './cellWords'

/** Who acts next, by the names of roles and people. */
export function WaitingCell({ cellData, i18n, payload, rowData }: DefaultServerCellComponentProps) {
  const keys: unknown = cellData
  if (typeof keys !== 'string' || keys === '') return null
  const row: unknown = rowData
  const people = typeof row === 'object' && row !== null ? (rememberedStanding(row)?.people ?? []) : []
  const { texts, pick } = wordsIn(i18n.language)
  const names = waitingNames(keys, people, optionsOf(payload).roleLabels ?? {}, pick)
  return <span>{names.join(texts.listSeparator)}</span>
}

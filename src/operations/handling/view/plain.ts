import type { DutyEvent, DutyNotice, DutyQuestion, DutyRequest } from '../../../payload-types'
import { idOf } from '../../../../collections/shared/access'
import type { DutyRequestView, DutyView } from '../types'

export const toRequest = (row: DutyRequest): DutyRequestView => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  reason: row.reason,
  askedDays: row.askedDays ?? null,
  elsewhere: row.elsewhere ?? '',
  by: row.by ?? '',
  at: row.createdAt,
  decidedBy: row.decidedBy ?? '',
  decidedAt: row.decidedAt ?? null,
  decision: row.decision ?? '',
  grantedDays: row.grantedDays ?? null,
  dueBefore: row.dueBefore ?? null,
  dueAfter: row.dueAfter ?? row.askedUntil ?? null,
})

export const toWords = (row: DutyQuestion): DutyView['thread'][number] => ({
  id: row.id,
  side: row.side,
  text: row.text,
  by: row.by ?? '',
  via: row.via,
  at: row.createdAt,
  mail: idOf(row.mail),
})

export const toHistory = (row: DutyEvent): DutyView['history'][number] => ({
  number: row.number,
  act: row.act,
  via: row.via,
  at: row.at,
  by: row.by ?? '',
  note: row.note ?? '',
  dueBefore: row.dueBefore ?? null,
  dueAfter: row.dueAfter ?? null,
})

export const toNotice = (row: DutyNotice): DutyView['notices'][number] => ({
  id: row.id,
  level: row.level,
  issuedAt: row.issuedAt,
  dueAt: row.dueAt,
  daysLate: row.daysLate,
  number: row.number ?? null,
  numberYear: row.numberYear ?? null,
})

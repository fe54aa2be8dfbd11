import type { PayloadRequest } from 'payload'
import { idOf } from '../../../../collections/shared/access'
import { daysLate } from '../../../../plugins/handling'
import { requireTx, sql } from '../../../../plugins/review-workflow'
import type { DutyNoticeLevel } from '../../../domain/vocabulary'
import type { DutyNotice } from '../../../payload-types'
import { now } from '../../../server/clock'
import { refreshIssuesOf } from '../../signing/refreshIssuesOf'
import type { LoadedDuty } from '../hold/loadDuty'
import { noteEvent } from '../hold/noteEvent'
import type { Hand } from '../hold/performAct'
import { nextNoticeNumber } from '../office/nextNumber'
import { recipientsOf } from './recipientsOf'
import { tellNotice } from './tellNotice'

export type NoticeOrder = {
  level: DutyNoticeLevel
  /** What makes it one notice: the same key never makes a second. */
  key: string
  hand: Hand
  note?: string
}

const colours = ['blue', 'orange', 'red'] as const

/**
 * Sends one reminder or notice about a duty that the caller holds: the notice as a row that never changes,
 * its mails, and an entry in the journal. A key that was issued does nothing.
 */
export async function issueNotice(
  req: PayloadRequest,
  loaded: LoadedDuty,
  { level, key, hand, note = '' }: NoticeOrder,
): Promise<DutyNotice | null> {
  if (await isIssued(req, key)) return null
  const { assignment, duty, calendar, organisation } = loaded
  const at = now()
  const recipients = await recipientsOf(req, assignment, level)
  const isColoured = colours.some((colour) => colour === level)
  const notice = await req.payload.create({
    collection: 'duty-notices',
    data: {
      assignment: assignment.id,
      department: idOf(assignment.department) ?? '',
      level,
      key,
      issuedAt: at.toISOString(),
      dueAt: assignment.dueAt,
      daysLate: daysLate(duty.dueAt, at, calendar),
      recipients,
      note,
      issuedBy: hand.by,
      organisation,
      ...(isColoured ? await nextNoticeNumber(req, organisation, at.toISOString()) : {}),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (isColoured) await colour(req, assignment, level, at)
  await noteEvent(req, assignment, 'notice', { ...hand, note, data: { level, notice: notice.id } })
  await tellNotice(req, loaded, notice, recipients)
  return notice
}

async function isIssued(req: PayloadRequest, key: string): Promise<boolean> {
  const tx = await requireTx(req)
  const { rows } = await tx.execute(sql`select 1 from duty_notices where key = ${key}`)
  return rows.length > 0
}

/** The duty shows the colour of its last notice; where its item is published, so does the page. */
async function colour(
  req: PayloadRequest,
  { id, item }: LoadedDuty['assignment'],
  level: string,
  at: Date,
): Promise<void> {
  const tx = await requireTx(req)
  await tx.execute(sql`
    update assignments set notice_level = ${level}, noticed_at = ${at.toISOString()}, updated_at = now()
    where id = ${id}`)
  await refreshIssuesOf(tx, idOf(item) ?? '')
}

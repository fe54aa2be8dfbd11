import type { PayloadRequest } from 'payload'
import { inTransaction, requireTx, sql } from '../../../plugins/review-workflow'
import { hasSecretMarking } from '../../domain/submission'
import { isOpen } from '../../../plugins/handling'
import { now } from '../../server/clock'
import { openDuty } from './hold/openDuty'
import type { DutyAccess, ReplyDraft } from './types'

/** The longest draft kept, in characters of its JSON: the longest reply and some more. */
const longest = 40_000

/** What a department has typed so far; null when nothing is kept or the way to it has ended. */
export async function readReplyDraft(req: PayloadRequest, access: DutyAccess): Promise<ReplyDraft | null> {
  return inTransaction(req, async () => {
    const opened = await openDuty(req, access, { hold: false })
    return opened && 'assignment' in opened ? draftOf(req, opened.assignment.id) : null
  })
}

/**
 * Keeps what was typed, for whoever of the department opens the duty next. The last to save wins: a draft
 * is nobody's record. Nothing marked as a state secret is kept.
 *
 * @returns when it was saved; null when it cannot be
 */
export async function saveReplyDraft(
  req: PayloadRequest,
  access: DutyAccess,
  draft: ReplyDraft,
): Promise<{ savedAt: string } | null> {
  const text = JSON.stringify(draft)
  if (text.length > longest || hasSecretMarking(Object.values(draft).filter(isText).join('\n'))) return null
  return inTransaction(req, async (tx) => {
    const opened = await openDuty(req, access, { hold: false })
    if (!opened || 'gone' in opened || !opened.mayAct || !isOpen(opened.duty.state)) return null
    const savedAt = now().toISOString()
    await tx.execute(sql`
      insert into reply_drafts (assignment, draft, saved_by, saved_at)
      values (${opened.assignment.id}, ${text}::jsonb, ${opened.hand.by}, ${savedAt})
      on conflict (assignment) do update
      set draft = excluded.draft, saved_by = excluded.saved_by, saved_at = excluded.saved_at, rev = reply_drafts.rev + 1`)
    return { savedAt }
  })
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** The kept draft of a duty, within the caller's transaction. */
export async function draftOf(req: PayloadRequest, assignment: string): Promise<ReplyDraft | null> {
  const tx = await requireTx(req)
  const { rows } = await tx.execute(sql`select draft from reply_drafts where assignment = ${assignment}`)
  const draft = rows[0]?.draft
  return draft !== null && typeof draft === 'object' ? draft : null
}

/** What was sent is no draft any more. */
export async function dropDraft(req: PayloadRequest, assignment: string): Promise<void> {
  const tx = await requireTx(req)
  await tx.execute(sql`delete from reply_drafts where assignment = ${assignment}`)
}

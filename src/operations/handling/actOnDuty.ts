import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../../plugins/review-workflow'
import { textsIn } from '../../translations'
import { acknowledge } from './acts/acknowledge'
import { ask } from './acts/ask'
import { opinion } from './acts/opinion'
import { progress } from './acts/progress'
import { replaceContact } from './acts/replaceContact'
import { reply } from './acts/reply'
import { requestExtension } from './acts/requestExtension'
import { requestReturn } from './acts/requestReturn'
import { localeOfReader } from './acts/shared'
import { withdrawReturn } from './acts/withdrawReturn'
import { openDuty, type OpenedDuty } from './hold/openDuty'
import type { ActResult, DutyAccess, DutyAction } from './types'

/**
 * What a department does about its duty, by its link or signed in. The duty is held while it happens: of
 * two at once one counts, the other is told that it moved on (`conflict`).
 *
 * @param action `rev`: the revision of the duty that the person saw
 */
export async function actOnDuty(
  req: PayloadRequest,
  access: DutyAccess,
  action: DutyAction & { rev: number },
): Promise<ActResult> {
  return inTransaction(req, async (): Promise<ActResult> => {
    const opened = await openDuty(req, access, { hold: true })
    if (!opened || 'gone' in opened) return { ok: false, gone: true }
    if (!opened.mayAct)
      return { ok: false, reasons: [textsIn(localeOfReader(req)).handling.reasons.notAllowed] }
    if (opened.assignment.rev !== action.rev) return { ok: false, conflict: true, rev: opened.assignment.rev }
    return act(req, opened, action)
  })
}

function act(req: PayloadRequest, opened: OpenedDuty, action: DutyAction): Promise<ActResult> {
  switch (action.act) {
    case 'acknowledge':
      return acknowledge(req, opened, action.input)
    case 'requestReturn':
      return requestReturn(req, opened, action.input)
    case 'withdrawReturn':
      return withdrawReturn(req, opened, action.input)
    case 'requestExtension':
      return requestExtension(req, opened, action.input)
    case 'ask':
      return ask(req, opened, action.input)
    case 'reply':
      return reply(req, opened, action.input)
    case 'opinion':
      return opinion(req, opened, action.input)
    case 'replaceContact':
      return replaceContact(req, opened, action.input)
    case 'progress':
      return progress(req, opened, action.input)
  }
}

import type { PayloadRequest } from 'payload'
import { idOf } from '../../../../collections/shared/access'
import { now } from '../../../server/clock'
import { defaultLocale, textsIn } from '../../../translations'
import { departmentName } from '../departmentName'
import { dropDraft } from '../drafts'
import type { OpenedDuty } from '../hold/openDuty'
import { performAct } from '../hold/performAct'
import { tellContact } from '../mails/tellContact'
import { checkText, dutyLimits } from './checks'
import { handOf, refusal, type Act } from './shared'
import { writeFeedback } from './writeFeedback'

/** A co-handler's opinion, for the lead's answer. It is never published by itself. */
export const opinion: Act<'opinion'> = async (req, opened, { text, by, files = [] }) => {
  const issues = checkText('text', text, { ...dutyLimits.text, isNeeded: true })
  if (issues.length > 0) return { ok: false, issues }
  const hand = handOf(opened, by)
  const done = await performAct(req, opened, { act: 'opinion', at: now() }, hand)
  if (!done.ok) return refusal(req, done)
  const words = text.trim()
  await writeFeedback(req, opened, { kind: 'coOpinion', internalText: words, ...hand, files })
  await dropDraft(req, opened.assignment.id)
  await tellLead(req, opened, words, done.rev)
  return { ok: true }
}

async function tellLead(
  req: PayloadRequest,
  { assignment }: OpenedDuty,
  words: string,
  rev: number,
): Promise<void> {
  const id = idOf(assignment.leadAssignment)
  if (!id) return
  const lead = await req.payload.findByID({
    collection: 'assignments',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  await tellContact(req, lead, {
    template: 'replyArrived',
    cause: `opinion:${assignment.id}:${rev}`,
    values: {
      what: textsIn(defaultLocale).handling.what.opinion,
      department: await departmentName(req, assignment),
      words,
    },
  })
}

import type { PayloadRequest } from 'payload'
import { outcomeClasses, type OutcomeClass } from '../../../domain/vocabulary'
import { now } from '../../../server/clock'
import { defaultLocale, textsIn } from '../../../translations'
import { dropDraft } from '../drafts'
import type { OpenedDuty } from '../hold/openDuty'
import { performAct } from '../hold/performAct'
import { tellSupervisors } from '../mails/tellSupervisors'
import type { ReplyInput } from '../types'
import { checkReply } from './checkReply'
import { promiseOf } from './checks'
import { handOf, refusal, type Act } from './shared'
import { writeFeedback } from './writeFeedback'

/** The department's answer. It stops the clock; a supervisor says whether it counts. */
export const reply: Act<'reply'> = async (req, opened, input) => {
  const issues = checkReply(input)
  const outcomeClass = outcomeClasses.find((known) => known === input.outcomeClass)
  if (issues.length > 0 || !outcomeClass) return { ok: false, issues }
  const promisedAt = promiseOf(input.restBy)
  const hand = handOf(opened, input.by)
  const done = await performAct(
    req,
    opened,
    { act: 'reply', at: now(), promisedAt },
    { ...hand, data: { outcomeClass }, set: { outcome_class: outcomeClass } },
  )
  if (!done.ok) return refusal(req, done)
  await keep(req, opened, input, outcomeClass)
  await dropDraft(req, opened.assignment.id)
  await tellSupervisors(req, opened.assignment, {
    template: 'replyArrived',
    cause: `reply:${done.rev}`,
    values: { what: textsIn(defaultLocale).handling.what.reply, words: input.publishableText.trim() },
  })
  return { ok: true }
}

const keep = (req: PayloadRequest, opened: OpenedDuty, input: ReplyInput, outcomeClass: OutcomeClass) =>
  writeFeedback(req, opened, {
    kind: 'departmentReply',
    outcomeClass,
    publishableText: input.publishableText.trim(),
    internalText: input.internalText?.trim() ?? '',
    restText: input.restText?.trim() ?? '',
    restBy: promiseOf(input.restBy)?.toISOString() ?? null,
    letterNumber: input.letterNumber?.trim() ?? '',
    by: input.by.trim(),
    post: input.post?.trim() ?? '',
    phone: input.phone?.trim() ?? '',
    via: opened.hand.via,
    files: input.files ?? [],
  })

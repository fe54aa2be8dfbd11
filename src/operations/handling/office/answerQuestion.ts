import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../../../plugins/review-workflow'
import { mayAct } from '../../../domain/mayAct'
import { now } from '../../../server/clock'
import { OperationError } from '../../OperationError'
import { writeQuestion } from '../acts/writeQuestion'
import { loadDuty } from '../hold/loadDuty'
import { dueValues } from '../mails/dueValues'
import { tellContact } from '../mails/tellContact'
import { holdForOffice, performForOffice } from './holdForOffice'

export type AnswerArgs = { assignment: string; rev?: number; text: string }

/** The office answers a department's question: the clock runs again, and the working days between are added. */
export async function answerQuestion(
  req: PayloadRequest,
  args: AnswerArgs,
): Promise<{ dueAt: string; rev: number }> {
  const text = args.text.trim()
  if (text === '') throw new OperationError('assignment.noText', 422)
  return inTransaction(req, async () => {
    const opened = await holdForOffice(req, args, mayAct.dispatch)
    const done = await performForOffice(req, opened, { act: 'answer', at: now() }, { note: text })
    const id = await writeQuestion(req, opened, opened.hand, { side: 'office', text })
    const after = await loadDuty(req, args.assignment, { hold: false })
    if (after)
      await tellContact(req, after.assignment, {
        template: 'questionAnswered',
        cause: `answer:${id}`,
        values: { ...dueValues(after), words: text },
      })
    return { dueAt: done.duty.dueAt.toISOString(), rev: done.rev }
  })
}

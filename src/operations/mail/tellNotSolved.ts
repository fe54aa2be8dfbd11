import type { PayloadRequest } from 'payload'
import { withoutContact } from '../../domain/withoutContact'
import type { Item } from '../../payload-types'
import { defaultLocale, textsIn } from '../../translations'
import { loadDuty } from '../handling/hold/loadDuty'
import { dueValues } from '../handling/mails/dueValues'
import { tellContact } from '../handling/mails/tellContact'
import { tellSupervisors } from '../handling/mails/tellSupervisors'

type NotSolved = { item: Item; assignment: string; text: string; sentBack: boolean }

/**
 * Tells that an author does not find their matter solved: the supervisors always, the department when it
 * has to act again, with a fresh link. The author's words go with it, how to reach the author does not.
 */
export async function tellNotSolved(
  req: PayloadRequest,
  { item, assignment: id, text, sentBack }: NotSolved,
): Promise<void> {
  const loaded = await loadDuty(req, id, { hold: false })
  if (!loaded) return
  const { email, phone } = item.reporter
  if (sentBack)
    await tellContact(req, loaded.assignment, {
      template: 'reopened',
      cause: 'reopen',
      values: { ...dueValues(loaded), words: withoutContact(text, [email, phone]) },
    })
  const { notSolvedThen } = textsIn(defaultLocale).members
  await tellSupervisors(req, loaded.assignment, {
    template: 'notSolved',
    cause: `notSolved:${sentBack ? 1 : 2}`,
    values: {
      receipt: item.receipt ?? '',
      words: text,
      then: sentBack ? notSolvedThen.sentBack : notSolvedThen.recorded,
    },
  })
}

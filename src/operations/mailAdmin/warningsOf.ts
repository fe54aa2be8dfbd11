import type { QueueHealth } from '../../../plugins/department-mail/exports/worker'

export type MailWarning =
  | { code: 'noSender' | 'waitingLong' }
  | { code: 'attention'; count: number }
  | { code: 'pollProblem'; problem: string }

/** A mail that is due and has not gone out for so long waits too long, in seconds. */
const tooLong = 300

/** What somebody has to look at; nothing when mail is going out and coming in. */
export function warningsOf(
  { senders, oldestWaitingSeconds, needAttention }: Omit<QueueHealth, 'states'>,
  pollProblem: string,
): MailWarning[] {
  return [
    ...(senders === 0 ? [{ code: 'noSender' } as const] : []),
    ...(oldestWaitingSeconds > tooLong ? [{ code: 'waitingLong' } as const] : []),
    ...(needAttention > 0 ? [{ code: 'attention', count: needAttention } as const] : []),
    ...(pollProblem === '' ? [] : [{ code: 'pollProblem', problem: pollProblem } as const]),
  ]
}

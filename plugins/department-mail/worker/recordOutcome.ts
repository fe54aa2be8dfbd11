import { type Pool } from 'pg'

import { type MailNames } from '../core/names'
import { type OutcomePlan } from '../core/planOutcome'
import { addJobSql } from '../store/addJobSql'
import { type LeasedMessage } from './types'

/**
 * Writes what an attempt came to and gives the lease back; a deferred message gets its next job in the same
 * statement.
 *
 * @returns false when the lease was no longer ours; nothing is written then
 */
export async function recordOutcome(
  pool: Pool,
  names: MailNames,
  message: LeasedMessage,
  plan: OutcomePlan,
): Promise<boolean> {
  const { rows } = await pool.query(
    `with done as (
       update ${names.table}
          set state = $4, sent_at = $5, smtp_response = coalesce($6, smtp_response), last_error = $7,
              next_attempt_at = $8, worker_id = null, leased_at = null, phase = null, updated_at = now()
        where id = $1 and state = 'sending' and worker_id = $2 and attempts = $3
    returning id
     )
     ${plan.state === 'deferred' ? withNextJob(names) : 'select done.id from done'}`,
    [message.id, message.workerId, message.attempts, ...columnsOf(plan)],
  )
  return rows.length === 1
}

function withNextJob(names: MailNames): string {
  return `select done.id, (${addJobSql(names, 'done.id', '$8::timestamptz')}).id as job from done`
}

function columnsOf(plan: OutcomePlan): (string | null)[] {
  switch (plan.state) {
    case 'sent':
      return ['sent', plan.sentAt.toISOString(), plan.smtpResponse, null, null]
    case 'deferred':
      return ['deferred', null, null, plan.lastError, plan.nextAttemptAt.toISOString()]
    case 'failed':
    case 'uncertain':
      return [plan.state, null, null, plan.lastError, null]
  }
}

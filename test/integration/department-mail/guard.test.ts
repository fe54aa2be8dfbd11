import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { departmentMailSchemaSql } from '../../../plugins/department-mail'
import { canMove } from '../../../plugins/department-mail/core/canMove'
import { MESSAGE_STATES, type MessageState } from '../../../plugins/department-mail/core/states'
import { enqueue } from './support/enqueue'
import { type Harness, startHarness } from './support/harness'

/** A way from `queued` to each state that the table allows. */
const WAYS: Record<MessageState, MessageState[]> = {
  queued: [],
  sending: ['sending'],
  sent: ['sending', 'sent'],
  deferred: ['sending', 'deferred'],
  bounced: ['sending', 'bounced'],
  failed: ['sending', 'failed'],
  uncertain: ['sending', 'uncertain'],
  suppressed: ['suppressed'],
}

describe('the database refuses what the state table refuses', () => {
  let app: Harness
  beforeAll(async () => {
    app = await startHarness()
  })
  afterAll(() => app.close())

  const move = (id: string, to: MessageState) =>
    app.pool.query('update messages set state = $2, worker_id = $3 where id = $1', [
      id,
      to,
      to === 'sending' ? 'w' : null,
    ])

  for (const from of MESSAGE_STATES) {
    for (const to of MESSAGE_STATES.filter((state) => state !== from)) {
      it(`${from} → ${to}: ${canMove(from, to) ? 'allowed' : 'refused'}`, async () => {
        const id = await enqueue(app.payload, `${from}-${to}`)
        for (const step of WAYS[from]) await move(id, step)
        if (canMove(from, to)) await move(id, to)
        else await expect(move(id, to)).rejects.toThrow('mail.transition')
      })
    }
  }

  it('keeps a lease exactly while sending', async () => {
    const id = await enqueue(app.payload, 'lease')
    await expect(app.pool.query("update messages set state = 'sending' where id = $1", [id])).rejects.toThrow(
      'lease_while_sending',
    )
    await expect(app.pool.query("update messages set worker_id = 'w' where id = $1", [id])).rejects.toThrow(
      'lease_while_sending',
    )
  })

  it('can be installed again and again', async () => {
    await app.pool.query(departmentMailSchemaSql)
    await app.pool.query(departmentMailSchemaSql)
  })
})
